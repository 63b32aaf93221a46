package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.merger.MergerHistory.Change;

/** Each group's practices decide in secret, by the group's own threshold (MRG-2). */
@ApplicationScoped
public class Balloting {

    private static final int WORKING_DAYS = 5;

    private final Ballots ballots;
    private final Mergers mergers;
    private final Leading leading;
    private final MergerHistory history;

    Balloting(Ballots ballots, Mergers mergers, Leading leading, MergerHistory history) {
        this.ballots = ballots;
        this.mergers = mergers;
        this.leading = leading;
        this.history = history;
    }

    /** What the group's constitution asks for; nothing means more than half. */
    public void stateThreshold(Merger merger, UUID group, @Nullable Share share, @Nullable String clause, Instant at) {
        merger.of(group);
        leading.refuseUnless(group);
        var stated = share == null ? Share.MORE_THAN_HALF : share;
        new Faults()
                .unless(
                        stated.isLawful(),
                        Fault.of(
                                        RegistryRule.MRG_2,
                                        "%d of %d is not more than half, or more than all."
                                                .formatted(stated.practices(), stated.of()),
                                        "Name a larger share, or none: then more than half of all practices decide.")
                                .at("/share"))
                .unless(
                        share == null || clause != null,
                        new Fault(
                                null,
                                "It is not said where the constitution asks for this share.",
                                "Name the clause.",
                                "/clause"))
                .refuseIfAny(CommonProblem.INVALID);
        var change = Change.from(merger);
        merger.stateThreshold(group, stated, clause, at);
        var detail = new LinkedHashMap<String, Object>();
        detail.put("group", group);
        detail.put("practices", stated.practices());
        detail.put("of", stated.of());
        if (clause != null) {
            detail.put("clause", clause);
        }
        history.record(merger, MergerStep.STATE_THRESHOLD.name(), MergerHistory.LEADER, at, change.with(detail));
    }

    public void open(Merger merger, LocalDate until, Instant at) {
        leading.of(merger.groups());
        merger.refuseUnless(MergerStep.BALLOT);
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        refuseUnready(merger, today);
        var earliest = Deadline.workingDays(at, WORKING_DAYS, "the opening");
        new Faults()
                .unless(
                        !until.isBefore(earliest.lastDay()) && until.isBefore(today.plusYears(1)),
                        Fault.of(
                                        RegistryRule.MRG_2,
                                        "The ballot cannot close on %s.".formatted(Deadline.words(until)),
                                        "Name %s (%s) or a later day within a year."
                                                .formatted(Deadline.words(earliest.lastDay()), earliest.computed()))
                                .at("/until"))
                .refuseIfAny(CommonProblem.INVALID);
        var change = Change.from(merger);
        var practices = ballots.open(merger.id(), merger.groups(), today);
        merger.openBallot(today, until, practices, at);
        history.record(
                merger,
                MergerStep.BALLOT.name(),
                MergerHistory.LEADER,
                at,
                change.with(Map.of("until", until.toString(), "practices", practices)));
    }

    private static void refuseUnready(Merger merger, LocalDate today) {
        var consultation = merger.consultationUntil();
        var faults = new Faults()
                .unless(
                        consultation == null || today.isAfter(consultation),
                        new Fault(
                                null,
                                "The consultation runs until %s."
                                        .formatted(consultation == null ? "" : Deadline.words(consultation)),
                                "Open the ballot after that day.",
                                null));
        merger.participants().stream()
                .filter(each -> each.threshold() == null)
                .forEach(each -> faults.add(Fault.of(
                        RegistryRule.MRG_2,
                        "Group %s has not stated its threshold.".formatted(each.groupId()),
                        "Let its chair state what its constitution asks for.")));
        faults.refuseIfAny(RegistryProblem.BALLOT_NOT_READY);
    }

    /**
     * Takes the answer of a practice, in the place of an earlier one. Neither the trail nor anything kept to repeat an
     * answer knows of it.
     *
     * @return the last day on which it may be changed
     */
    public LocalDate vote(UUID id, String practice, Vote vote, Caller by, Instant at) {
        mergers.concerning(id);
        if (!by.actsFor("practice:" + practice)) {
            throw Refused.because(
                    RegistryProblem.NOT_YOUR_PRACTICE,
                    "You do not act for practice %s.".formatted(practice),
                    "Let somebody vote who acts for it.");
        }
        ballots.oneAtATime(id, practice);
        var merger = mergers.kept(id);
        var until = merger.ballotUntil();
        if (until == null || merger.status() != MergerStatus.BALLOT || today(at).isAfter(until)) {
            throw Refused.because(
                    RegistryProblem.BALLOT_CLOSED,
                    until == null
                            ? "The ballot has not opened yet."
                            : "The ballot is over; its last day was to be %s.".formatted(Deadline.words(until)),
                    "Vote while the ballot is open.");
        }
        if (ballots.roll(id).values().stream().noneMatch(practices -> practices.contains(practice))) {
            throw Refused.because(
                    RegistryProblem.NOT_ON_THE_ROLL,
                    RegistryRule.MRG_2,
                    "%s was no member of these groups on the day the ballot opened.".formatted(practice),
                    "The practices of that day decide.");
        }
        ballots.cast(id, practice, vote, by.subject(), at);
        return until;
    }

    public void close(Merger merger, Instant at) {
        leading.of(merger.groups());
        merger.refuseUnless(MergerStep.CLOSE);
        if (!isOver(merger, today(at)) && !ballots.haveAllVoted(merger.id())) {
            throw Refused.because(
                    RegistryProblem.BALLOT_OPEN,
                    RegistryRule.MRG_2,
                    "There are practices that have not voted, and have time.",
                    "Wait until all have voted or the last day has passed.");
        }
        var change = Change.from(merger);
        merger.close(ballots.count(merger.id()), at);
        history.record(merger, MergerStep.CLOSE.name(), MergerHistory.LEADER, at, change.with(result(merger)));
    }

    /** The same where nobody does it: the day decides. */
    void closeOver(Merger merger, Caller by, Instant at) {
        var change = Change.from(merger);
        merger.close(ballots.count(merger.id()), at);
        history.record(merger, MergerStep.CLOSE.name(), by.client(), by, at, change.with(result(merger)));
    }

    static boolean isOver(Merger merger, LocalDate today) {
        var until = merger.ballotUntil();
        return until != null && today.isAfter(until);
    }

    private static Map<String, Object> result(Merger merger) {
        return Map.of(
                "groups", merger.participants().stream().map(Balloting::result).toList());
    }

    private static Map<String, Object> result(Participant each) {
        var result = new LinkedHashMap<String, Object>();
        result.put("group", each.groupId());
        result.put("practices", each.practices());
        result.put("needed", each.needed());
        result.put("yes", each.yes());
        result.put("notYes", each.notYes());
        return result;
    }

    /** Only pressed practices, and every look is kept. */
    public List<Ballots.Cast> sealed(Merger merger, Instant at) {
        var pressed = ballots.pressed(merger.id());
        history.looked(merger, at);
        return pressed;
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }
}
