package org.openccg.registry.ccg.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.security.Caller;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.Appointments;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.ccg.rest.GroupView.AppointmentView;
import org.openccg.registry.ccg.rest.GroupView.MemberView;
import org.openccg.registry.ccg.rest.GroupView.OfficeView;
import org.openccg.registry.ccg.rest.GroupView.StayView;
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
    private final Offices offices;
    private final Stays stays;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    GroupViews(
            Appointments appointments,
            Memberships memberships,
            Practices practices,
            Offices offices,
            Stays stays,
            SignedIn signedIn,
            BusinessClock clock) {
        this.appointments = appointments;
        this.memberships = memberships;
        this.practices = practices;
        this.offices = offices;
        this.stays = stays;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    GroupView of(Group group) {
        var members = memberships.ofGroup(group.id(), clock.today());
        return new GroupView(
                group.id(),
                group.version(),
                group.code(),
                group.gss(),
                group.name(),
                group.status(),
                office(group.reviewingOffice()),
                members(members),
                appointments.ofGroup(group.id(), clock.today()).stream()
                        .map(AppointmentView::of)
                        .toList(),
                practices.populationOf(group.id(), clock.today()).orElse(null),
                stays.heldFor(group.id()).map(StayView::of).orElse(null),
                steps(group, members));
    }

    /** What this caller may do now, by the table that is enforced; only what has an operation here. */
    List<StepView> steps(Group group) {
        return steps(group, memberships.ofGroup(group.id(), clock.today()));
    }

    private List<StepView> steps(Group group, List<Membership> members) {
        return group.status().steps().stream()
                .filter(step -> isOpen(step, group, members))
                .map(step -> new StepView(step, step.by(), URI.create("/groups/" + group.id() + path(step))))
                .toList();
    }

    private boolean isOpen(Step step, Group group, List<Membership> members) {
        Caller caller = signedIn.caller();
        return switch (step) {
            case CONSENT ->
                caller.is("gp")
                        && members.stream()
                                .anyMatch(member ->
                                        !member.isConsented() && caller.actsFor("practice:" + member.practice()));
            case APPOINT -> caller.is("gp") && appointments.isChair(group.id(), caller.subject(), clock.today());
            default -> false;
        };
    }

    private static String path(Step step) {
        return step == Step.CONSENT ? "/consent" : "/appointments";
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
                        offices.shaClusterOf(office.code()).orElse(null)))
                .orElse(null);
    }
}
