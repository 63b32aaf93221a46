package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.merger.MergerHistory.Change;

/** Between the proposal and the ballot: the practices are consulted, or a group has had enough. */
@ApplicationScoped
public class Conducting {

    private final Leading leading;
    private final MergerHistory history;

    Conducting(Leading leading, MergerHistory history) {
        this.leading = leading;
        this.history = history;
    }

    /** Asks the practices what they think, until a day. */
    public void consult(Merger merger, String asked, LocalDate until, Instant at) {
        leading.of(merger.groups());
        var change = Change.from(merger);
        merger.refuseUnless(MergerStep.CONSULT);
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        new Faults()
                .unless(
                        until.isAfter(today) && until.isBefore(today.plusYears(1)),
                        new Fault(
                                null,
                                "It cannot end on %s.".formatted(until),
                                "Name a day after today, within a year.",
                                "/until"))
                .refuseIfAny(CommonProblem.INVALID);
        merger.consult(asked, until, at);
        history.record(
                merger,
                MergerStep.CONSULT.name(),
                MergerHistory.LEADER,
                at,
                change.with(Map.of("asked", asked, "until", until.toString())));
    }

    public void withdraw(Merger merger, String reason, Instant at) {
        var group = leading.of(merger.groups()).get(0);
        var change = Change.from(merger);
        merger.withdraw(group, at);
        history.record(
                merger,
                MergerStep.WITHDRAW.name(),
                MergerHistory.LEADER,
                at,
                change.because(reason).with(Map.of("for", group)));
    }
}
