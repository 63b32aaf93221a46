package org.openccg.registry.office.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.office.Hierarchy;
import org.openccg.registry.office.Hierarchy.Parent;
import org.openccg.registry.office.Office;
import org.openccg.registry.office.OfficeAppointments;
import org.openccg.registry.office.rest.OfficeView.ParentView;
import org.openccg.registry.office.rest.OfficeView.PersonView;

/** Gathers what is shown with an office, in as many statements however large it is. */
@ApplicationScoped
class OfficeViews {

    private final Hierarchy hierarchy;
    private final OfficeAppointments appointments;
    private final Directory directory;
    private final BusinessClock clock;

    OfficeViews(Hierarchy hierarchy, OfficeAppointments appointments, Directory directory, BusinessClock clock) {
        this.hierarchy = hierarchy;
        this.appointments = appointments;
        this.directory = directory;
        this.clock = clock;
    }

    /** As it is today, with those who are still to come. */
    OfficeView today(Office office) {
        return of(office, Moment.on(clock.today()), true);
    }

    OfficeView of(Office office, Moment moment, boolean andLater) {
        LocalDate day = moment.asAt();
        var parents = hierarchy.parentsOf(office.code(), moment.knownAt());
        return new OfficeView(
                office.code(),
                office.version(),
                hierarchy.nameOf(office.code(), moment).orElse(office.name()),
                office.kind(),
                office.claim(),
                parents.stream()
                        .filter(parent -> parent.holdsOn(day))
                        .findFirst()
                        .map(Parent::code)
                        .orElse(null),
                parents.stream().map(ParentView::of).toList(),
                hierarchy.shaClusterOf(office.code(), moment).orElse(null),
                office.successor(),
                directory.inCharge(office.code(), clock.today()),
                office.openedOn(),
                office.lastDay(),
                appointments.peopleOf(office.code(), day, andLater).stream()
                        .map(PersonView::of)
                        .toList());
    }
}
