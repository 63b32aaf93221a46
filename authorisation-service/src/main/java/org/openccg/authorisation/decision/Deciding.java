package org.openccg.authorisation.decision;

import static org.openccg.authorisation.deadline.DeadlineKind.APPEAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openccg.authorisation.application.Announcements;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.condition.Imposition;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Counting;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.Period;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Until;

/** Decides, freezes the decision file and tells the registry, all in the caller's transaction. */
@ApplicationScoped
public class Deciding {

    private static final Counting DAYS_TO_APPEAL = Counting.days(28, "service of the decision");

    private final Weighing weighing;
    private final Decisions decisions;
    private final Drafts drafts;
    private final DecisionFiles files;
    private final Imposition imposition;
    private final Announcements announcements;
    private final Deadlines deadlines;

    Deciding(
            Weighing weighing,
            Decisions decisions,
            Drafts drafts,
            DecisionFiles files,
            Imposition imposition,
            Announcements announcements,
            Deadlines deadlines) {
        this.weighing = weighing;
        this.decisions = decisions;
        this.drafts = drafts;
        this.files = files;
        this.imposition = imposition;
        this.announcements = announcements;
        this.deadlines = deadlines;
    }

    /** Everything that speaks against it now, without a trace. */
    public Optional<Refused> refusal(Application application, Intended intended, Acting by, Instant at) {
        return application
                .refusalToDecide(intended.step(), by)
                .or(() -> weighing.refusal(application, intended, by, at));
    }

    /** Decides as intended; the caller holds the lock of the case and writes its trail. */
    public Decision take(Application application, Intended intended, Acting by, Instant at) {
        refusal(application, intended, by, at).ifPresent(refused -> {
            throw refused;
        });
        application.decide(intended.step(), by, at);
        var id = UUID.randomUUID();
        var verdict = weighing.verdict(
                application,
                intended,
                weighing.isAppealable(application, intended) ? appeal(application, id, by, at) : null);
        var decision = stands(application, id, verdict, by, at);
        if (!verdict.conditions().isEmpty()) {
            imposition.impose(application, verdict.conditions(), id, by, at);
        }
        drafts.drop(application.id());
        weighing.decided(application, decision, intended.suggestions());
        announcements.decided(application, null, at);
        return decision;
    }

    /** Decides on conditions of level IV and above after a notice of their own; the outcome of the case stays. */
    public Decision raise(Application application, Raising raising, Acting by, Instant at) {
        weighing.refusal(application, raising, by, at).ifPresent(refused -> {
            throw refused;
        });
        var id = UUID.randomUUID();
        var verdict = weighing.verdict(application, raising, appeal(application, id, by, at));
        var decision = stands(application, id, verdict, by, at);
        weighing.decided(application, decision, raising.suggestions());
        return decision;
    }

    private Decision stands(Application application, UUID id, Verdict verdict, Acting by, Instant at) {
        var frozen = files.freeze(application, id, verdict, Person.of(by), at);
        var decision = new Decision(id, application.id(), verdict, Person.of(by), at, frozen);
        decisions.add(decision);
        return decision;
    }

    private Until appeal(Application application, UUID decision, Acting by, Instant at) {
        return deadlines.begin(application.id(), Period.of(APPEAL, decision, DAYS_TO_APPEAL), Person.of(by), at);
    }
}
