package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.conflict.Background;
import org.openccg.authorisation.conflict.Backgrounds;
import org.openccg.authorisation.conflict.Bar;
import org.openccg.authorisation.conflict.Duty;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.directory.Roster;
import org.openccg.platform.directory.Roster.Member;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Names a substitute when everybody entitled to a seat is barred. */
@ApplicationScoped
public class Substituting {

    private static final String BOARD = "NHSCB";

    private final Directory directory;
    private final Roster roster;
    private final Backgrounds backgrounds;

    Substituting(Directory directory, Roster roster, Backgrounds backgrounds) {
        this.directory = directory;
        this.roster = roster;
        this.backgrounds = backgrounds;
    }

    public void name(Application application, Nomination nomination, Acting by, Instant at) {
        if (!by.is("manager") || !by.standing().holds("nhscb")) {
            throw Entitlement.notPermitted("name a substitute; the NHS Commissioning Board does");
        }
        Entitlement.checkFree(application, Duty.NAME_SUBSTITUTE, by);
        refuseWhileOthersAreFree(application, nomination.capacity(), by);
        var faults = faults(application, nomination, by);
        if (!faults.isEmpty()) {
            throw new Refused(AuthorisationProblem.SUBSTITUTE_UNFIT, faults);
        }
        application.substitute(nomination, by, at);
    }

    private void refuseWhileOthersAreFree(Application application, Seat seat, Acting by) {
        var free = pool(application, seat, by).stream()
                .filter(member -> isFree(application, seat, member.subject(), by))
                .map(Member::name)
                .toList();
        if (!free.isEmpty()) {
            throw new Refused(
                    AuthorisationProblem.SUBSTITUTE_NOT_NEEDED,
                    List.of(Fault.of(
                            AuthorisationRule.APP_9,
                            "Not everybody is barred: " + String.join(", ", free) + ".",
                            "One of them does it.")),
                    Map.of("free", free));
        }
    }

    /** Everybody entitled to the seat, substitutes of this round among them. */
    private Collection<Member> pool(Application application, Seat seat, Acting by) {
        var all = new LinkedHashSet<>(entitledByOffice(application, seat, by));
        application.review().substitutes(seat).stream()
                .map(each -> new Member(each.subject(), each.name()))
                .forEach(all::add);
        return all;
    }

    private List<Member> entitledByOffice(Application application, Seat seat, Acting by) {
        if (seat != Seat.AUTHORISING_OFFICER) {
            return roster.in(roster.chainOf(application.office().code(), by.day()), by.day());
        }
        var officers = directory.holding(BOARD, Seat.AUTHORISING_OFFICER.name(), by.day());
        return roster.in(Set.of(BOARD), by.day()).stream()
                .filter(member -> officers.contains(member.subject()))
                .toList();
    }

    private boolean isFree(Application application, Seat seat, UUID subject, Acting by) {
        var background = backgrounds.of(subject, application.surroundings(), by.day());
        return bars(application, seat, background, by).isEmpty();
    }

    private List<String> bars(Application application, Seat seat, Background background, Acting by) {
        var bars = new ArrayList<String>();
        application
                .history(by.voices())
                .bar(seat.duty(), background)
                .map(Bar::words)
                .ifPresent(bars::add);
        background.conflict().stream()
                .flatMap(refused -> refused.faults().stream())
                .map(Fault::detail)
                .forEach(bars::add);
        return bars;
    }

    private List<Fault> faults(Application application, Nomination nomination, Acting by) {
        var faults = new ArrayList<Fault>();
        var known = roster.find(nomination.subject(), by.day());
        if (known.filter(member -> member.name().equals(nomination.name())).isEmpty()) {
            faults.add(unfit("Nobody of this name and id holds a post today.").at("/subject"));
        }
        if (nomination.subject().equals(by.subject())) {
            faults.add(unfit("Nobody names himself or herself.").at("/subject"));
        }
        var background = backgrounds.of(nomination.subject(), application.surroundings(), by.day());
        bars(application, nomination.capacity(), background, by)
                .forEach(bar -> faults.add(unfit(bar).at("/subject")));
        return faults;
    }

    private static Fault unfit(String detail) {
        return Fault.of(
                AuthorisationRule.APP_9, detail, "Name somebody else who holds a post and had no part in this.");
    }
}
