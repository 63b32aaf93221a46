package org.openccg.registry.ccg.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.Appointment;
import org.openccg.registry.appointment.Appointments;
import org.openccg.registry.appointment.Authority;
import org.openccg.registry.appointment.Speaker;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupNames;
import org.openccg.registry.ccg.GroupsThen;
import org.openccg.registry.ccg.Successions;
import org.openccg.registry.ccg.Successions.Link;
import org.openccg.registry.ccg.rest.GroupView.OfficeView;
import org.openccg.registry.ccg.rest.GroupView.StayView;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.office.Hierarchy;
import org.openccg.registry.office.Offices;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.practice.PopulationBasis;
import org.openccg.registry.practice.Practices;
import org.openccg.registry.stay.Stays;

/** Gathers what is shown with a group, as the caller may see it: today, with what may be done, or on another day. */
@ApplicationScoped
class GroupViews {

    private final Appointments appointments;
    private final Memberships memberships;
    private final MemberViews members;
    private final Practices practices;
    private final GroupNames names;
    private final GroupsThen then;
    private final Successions successions;
    private final Offices offices;
    private final Hierarchy hierarchy;
    private final Stays stays;
    private final Authority authority;
    private final OpenSteps steps;
    private final BusinessClock clock;

    GroupViews(
            Appointments appointments,
            Memberships memberships,
            MemberViews members,
            Practices practices,
            GroupNames names,
            GroupsThen then,
            Successions successions,
            Offices offices,
            Hierarchy hierarchy,
            Stays stays,
            Authority authority,
            OpenSteps steps,
            BusinessClock clock) {
        this.appointments = appointments;
        this.memberships = memberships;
        this.members = members;
        this.practices = practices;
        this.names = names;
        this.then = then;
        this.successions = successions;
        this.offices = offices;
        this.hierarchy = hierarchy;
        this.stays = stays;
        this.authority = authority;
        this.steps = steps;
        this.clock = clock;
    }

    GroupView of(Group group) {
        var today = Moment.on(clock.today());
        var present = memberships.ofGroup(group.id(), clock.today());
        var speakers = appointments.speakersOf(group.id(), clock.today());
        return new GroupView(
                group.id(),
                clock.today(),
                group.version(),
                group.code(),
                group.gss(),
                group.name(),
                group.status(),
                office(group.reviewingOffice(), today),
                group.functionsExercisedBy(),
                names.formerOf(group.id(), today),
                successions.predecessorsOf(group.id()),
                successions.successorsOf(group.id()),
                members.of(group.id(), present, today),
                speakers.presentAndFuture().stream().map(Speaker::of).toList(),
                authority.vacancies(group.reviewingOffice(), speakers),
                practices.populationOf(group.id(), clock.today()).orElse(null),
                stays.heldFor(group.id()).map(StayView::of).orElse(null),
                steps.of(group, present, speakers));
    }

    /** As it was at the end of that day, as known at that instant. */
    GroupThenView of(Group group, Moment moment) {
        var was = then.of(group.id(), moment);
        var day = moment.asAt();
        var held = memberships.ofGroup(group.id(), moment);
        Predicate<Link> begun = link -> !link.effectiveOn().isAfter(day);
        return new GroupThenView(
                group.id(),
                day,
                moment.knownAt().equals(Moment.KNOWN_NOW) ? null : moment.knownAt(),
                group.code(),
                group.gss(),
                was.name(),
                was.status(),
                office(was.reviewingOffice(), moment),
                was.functionsExercisedBy(),
                names.formerOf(group.id(), moment),
                successions.predecessorsOf(group.id()).stream().filter(begun).toList(),
                successions.successorsOf(group.id()).stream().filter(begun).toList(),
                members.of(group.id(), held, moment),
                appointments.speakersOf(group.id(), day).presentAndFuture().stream()
                        .filter((Appointment each) -> each.holdsOn(day))
                        .map(Speaker::of)
                        .toList(),
                held.isEmpty()
                        ? null
                        : practices
                                .populationOf(group.id(), PopulationBasis.RAW_LIST, moment)
                                .orElse(null));
    }

    private @Nullable OfficeView office(@Nullable String code, Moment moment) {
        return offices.find(code)
                .map(office -> new OfficeView(
                        office.code(),
                        hierarchy.nameOf(office.code(), moment).orElse(office.name()),
                        hierarchy.shaClusterOf(office.code(), moment).orElse(null)))
                .orElse(null);
    }
}
