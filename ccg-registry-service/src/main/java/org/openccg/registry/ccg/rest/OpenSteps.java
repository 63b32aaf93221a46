package org.openccg.registry.ccg.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.Appointments;
import org.openccg.registry.appointment.Authority;
import org.openccg.registry.appointment.Handovers;
import org.openccg.registry.appointment.Speakers;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;

/** What the caller may do now, by the table that is enforced; only what has an operation here. */
@ApplicationScoped
class OpenSteps {

    private final Memberships memberships;
    private final Appointments appointments;
    private final Authority authority;
    private final Handovers handovers;
    private final Standings standings;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    OpenSteps(
            Memberships memberships,
            Appointments appointments,
            Authority authority,
            Handovers handovers,
            Standings standings,
            SignedIn signedIn,
            BusinessClock clock) {
        this.memberships = memberships;
        this.appointments = appointments;
        this.authority = authority;
        this.handovers = handovers;
        this.standings = standings;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    List<StepView> of(Group group) {
        return of(
                group,
                memberships.ofGroup(group.id(), clock.today()),
                appointments.speakersOf(group.id(), clock.today()));
    }

    List<StepView> of(Group group, List<Membership> members, Speakers speakers) {
        var own = members.stream()
                .filter(member -> signedIn.caller().actsFor("practice:" + member.practice()))
                .toList();
        return group.status().steps().stream()
                .filter(step ->
                        step == Step.DISSOLVE ? isBoard() : signedIn.caller().is("gp"))
                .flatMap(step -> paths(step, group, own, speakers)
                        .map(path -> new StepView(step, step.by(), URI.create("/groups/" + group.id() + path))))
                .toList();
    }

    private Stream<String> paths(Step step, Group group, List<Membership> own, Speakers speakers) {
        return switch (step) {
            case CONSENT -> own.stream().allMatch(Membership::isConsented) ? Stream.empty() : Stream.of("/consent");
            case DISSOLVE -> Stream.of("/dissolve");
            case LEAVE -> own.isEmpty() ? Stream.empty() : Stream.of("/leave");
            case CLAIM -> ifLeading(group, speakers, "/claims");
            case RENAME -> ifLeading(group, speakers, "/rename");
            case WITHDRAW -> ifLeading(group, speakers, "/withdraw");
            case APPOINT -> ifLeading(group, speakers, "/appointments");
            case INVITE -> ifLeading(group, speakers, "/invitations");
            case END_APPOINTMENT -> ends(group, speakers);
            case HAND_OVER ->
                own.stream().allMatch(member -> member.from().isAfter(clock.today()))
                        ? Stream.empty()
                        : handsOver(group);
            default -> Stream.empty();
        };
    }

    private boolean isBoard() {
        return signedIn.caller().is("manager") && standings.present().holds("nhscb");
    }

    private Stream<String> ends(Group group, Speakers speakers) {
        return authority.mayEnd(signedIn.caller().subject(), group.reviewingOffice(), speakers).stream()
                .map(appointment -> "/appointments/" + appointment.id() + "/end");
    }

    private Stream<String> handsOver(Group group) {
        return Stream.concat(
                Stream.of("/handovers"),
                handovers.openIn(group.id(), clock.now()).stream()
                        .map(handover -> "/handovers/" + handover.id() + "/support"));
    }

    private Stream<String> ifLeading(Group group, Speakers speakers, String path) {
        return authority.of(signedIn.caller().subject(), group.reviewingOffice(), speakers).stream()
                .map(capacity -> path);
    }
}
