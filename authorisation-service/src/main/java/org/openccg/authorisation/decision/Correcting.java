package org.openccg.authorisation.decision;

import static org.openccg.authorisation.deadline.DeadlineKind.APPEAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Counting;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.Period;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Until;

/** Puts the words of a decision right. The one before stays as it was, and the time to appeal begins again. */
@ApplicationScoped
public class Correcting {

    private static final Counting DAYS_TO_APPEAL = Counting.days(28, "service of the correction");

    private final Decisions decisions;
    private final DecisionFiles files;
    private final Deadlines deadlines;

    Correcting(Decisions decisions, DecisionFiles files, Deadlines deadlines) {
        this.decisions = decisions;
        this.files = files;
        this.deadlines = deadlines;
    }

    public Decision correct(Application application, Correction correction, Acting by, Instant at) {
        application.checkDecidedBy(by);
        var decision = decisions.latest(application.id()).orElseThrow(Refused::notFound);
        application.correct(decision.outcome(), by, at);
        var corrected = Corrected.of(UUID.randomUUID(), decision, correction);
        if (decision.lastDayToAppeal().isPresent()) {
            corrected = corrected.until(afresh(application, decision, corrected.id(), Person.of(by), at));
        }
        var frozen = files.freeze(decision, corrected, Person.of(by), at);
        var next = new Decision(decision, corrected, Person.of(by), at, frozen);
        decisions.add(next);
        return next;
    }

    /** Counted from a later day, so that nobody loses time by it, whatever was put right. */
    private Until afresh(Application application, Decision before, UUID next, Person by, Instant at) {
        deadlines.cancel(application.id(), APPEAL, before.id(), "The decision was corrected.", by, at);
        return deadlines.begin(application.id(), Period.of(APPEAL, next, DAYS_TO_APPEAL), by, at);
    }
}
