package org.openccg.registry.ccg.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.Appointments;
import org.openccg.registry.appointment.Authority;
import org.openccg.registry.appointment.Speaker;
import org.openccg.registry.area.Areas;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.rest.GroupView.MemberView;
import org.openccg.registry.ccg.rest.GroupView.OfficeView;
import org.openccg.registry.ccg.rest.GroupView.StayView;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.office.Hierarchy;
import org.openccg.registry.office.Offices;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.practice.Practices;
import org.openccg.registry.stay.Stays;

/** Gathers what is shown with a group, as the caller may see it today. */
@ApplicationScoped
class GroupViews {

    private final Appointments appointments;
    private final Memberships memberships;
    private final Practices practices;
    private final Areas areas;
    private final Offices offices;
    private final Hierarchy hierarchy;
    private final Stays stays;
    private final Authority authority;
    private final OpenSteps steps;
    private final BusinessClock clock;

    GroupViews(
            Appointments appointments,
            Memberships memberships,
            Practices practices,
            Areas areas,
            Offices offices,
            Hierarchy hierarchy,
            Stays stays,
            Authority authority,
            OpenSteps steps,
            BusinessClock clock) {
        this.appointments = appointments;
        this.memberships = memberships;
        this.practices = practices;
        this.areas = areas;
        this.offices = offices;
        this.hierarchy = hierarchy;
        this.stays = stays;
        this.authority = authority;
        this.steps = steps;
        this.clock = clock;
    }

    GroupView of(Group group) {
        var members = memberships.ofGroup(group.id(), clock.today());
        var speakers = appointments.speakersOf(group.id(), clock.today());
        return new GroupView(
                group.id(),
                group.version(),
                group.code(),
                group.gss(),
                group.name(),
                group.status(),
                office(group.reviewingOffice()),
                group.functionsExercisedBy(),
                members(members),
                speakers.presentAndFuture().stream().map(Speaker::of).toList(),
                authority.vacancies(group.reviewingOffice(), speakers),
                practices.populationOf(group.id(), clock.today()).orElse(null),
                areas.summaryOf(group.id(), clock.today()),
                stays.heldFor(group.id()).map(StayView::of).orElse(null),
                steps.of(group, members, speakers));
    }

    private List<MemberView> members(List<Membership> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        var byCode = practices.byCode(
                members.stream().map(Membership::practice).distinct().toList());
        return members.stream()
                .map(member -> MemberView.of(member, byCode.get(member.practice())))
                .toList();
    }

    private @Nullable OfficeView office(@Nullable String code) {
        return offices.find(code)
                .map(office -> new OfficeView(
                        office.code(),
                        office.name(),
                        hierarchy
                                .shaClusterOf(office.code(), Moment.on(clock.today()))
                                .orElse(null)))
                .orElse(null);
    }
}
