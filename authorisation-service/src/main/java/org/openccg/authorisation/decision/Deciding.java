package org.openccg.authorisation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Announcements;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** Decides, freezes the decision file and tells the registry, all in the caller's transaction. */
@ApplicationScoped
public class Deciding {

    private static final int DAYS_TO_APPEAL = 28;

    private final Notices notices;
    private final Decisions decisions;
    private final DecisionFiles files;
    private final Announcements announcements;

    Deciding(Notices notices, Decisions decisions, DecisionFiles files, Announcements announcements) {
        this.notices = notices;
        this.decisions = decisions;
        this.files = files;
        this.announcements = announcements;
    }

    public Decision authorise(Application application, String reasons, Acting by, Instant at) {
        application.decide(Step.AUTHORISE, by, at);
        return decided(application, new Verdict(Step.AUTHORISE, reasons, false, List.of(), List.of(), null), by, at);
    }

    /** An imposed deferral can be appealed; an agreed one cannot. */
    public Decision defer(Application application, String reasons, boolean byConsent, Acting by, Instant at) {
        application.decide(Step.DEFER, by, at);
        var verdict = new Verdict(Step.DEFER, reasons, byConsent, List.of(), List.of(), byConsent ? null : appeal(at));
        return decided(application, verdict, by, at);
    }

    public Decision block(Application application, Blocking block, Acting by, Instant at) {
        application.decide(Step.BLOCK, by, at);
        var notice = notices.standing(application);
        var representations = notices.representations(application);
        refuseWhileOpen(notice, representations, at);
        var rules = new BlockRules(notice, representations);
        var faults = rules.faults(block);
        if (!faults.isEmpty()) {
            throw new Refused(AuthorisationProblem.DECISION_INCOMPLETE, faults);
        }
        var verdict =
                new Verdict(Step.BLOCK, block.reasons(), false, rules.resolve(block), block.answers(), appeal(at));
        return decided(application, verdict, by, at);
    }

    private Decision decided(Application application, Verdict verdict, Acting by, Instant at) {
        var id = UUID.randomUUID();
        var frozen = files.freeze(application, id, verdict, Person.of(by), at);
        var decision = new Decision(id, application.id(), verdict, Person.of(by), at, frozen);
        decisions.add(decision);
        announcements.decided(application, null, at);
        return decision;
    }

    /** BLK-6: the last day counts in full; only the lead's final word or waiver ends the period before. */
    private static void refuseWhileOpen(Notice notice, List<Representation> representations, Instant at) {
        var deadline = notice.deadline();
        if (deadline.isOverAt(at) || representations.stream().anyMatch(each -> each.endsPeriodOf(notice))) {
            return;
        }
        throw new Refused(
                AuthorisationProblem.REPRESENTATIONS_OPEN,
                List.of(Fault.of(
                        AuthorisationRule.BLK_6,
                        "The group may make representations until %s: %s."
                                .formatted(Deadline.words(deadline.lastDay()), deadline.computed()),
                        "Decide after that day, or when the lead has said that all is said.")),
                Map.of("lastDay", deadline.lastDay()));
    }

    private static Deadline appeal(Instant at) {
        return Deadline.calendarDays(at, DAYS_TO_APPEAL, "service of the decision");
    }
}
