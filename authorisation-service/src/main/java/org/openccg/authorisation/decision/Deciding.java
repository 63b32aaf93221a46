package org.openccg.authorisation.decision;

import static org.openccg.authorisation.deadline.DeadlineKind.APPEAL;
import static org.openccg.authorisation.deadline.DeadlineKind.REPRESENTATIONS;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Announcements;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Counting;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.Period;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Notices;
import org.openccg.authorisation.notice.Representation;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Until;

/** Decides, freezes the decision file and tells the registry, all in the caller's transaction. */
@ApplicationScoped
public class Deciding {

    private static final Counting DAYS_TO_APPEAL = Counting.days(28, "service of the decision");

    private final Notices notices;
    private final Decisions decisions;
    private final DecisionFiles files;
    private final Announcements announcements;
    private final Deadlines deadlines;
    private final List<DecisionRule> others;

    Deciding(
            Notices notices,
            Decisions decisions,
            DecisionFiles files,
            Announcements announcements,
            Deadlines deadlines,
            @All List<DecisionRule> others) {
        this.notices = notices;
        this.decisions = decisions;
        this.files = files;
        this.announcements = announcements;
        this.deadlines = deadlines;
        this.others = others;
    }

    public Decision authorise(Application application, String reasons, Acting by, Instant at) {
        application.decide(Step.AUTHORISE, by, at);
        var verdict = new Verdict(Step.AUTHORISE, reasons, false, List.of(), List.of(), null);
        return decided(application, UUID.randomUUID(), verdict, by, at);
    }

    /** An imposed deferral can be appealed; an agreed one cannot. */
    public Decision defer(Application application, String reasons, boolean byConsent, Acting by, Instant at) {
        application.decide(Step.DEFER, by, at);
        var id = UUID.randomUUID();
        var appeal = byConsent ? null : appeal(application, id, by, at);
        var verdict = new Verdict(Step.DEFER, reasons, byConsent, List.of(), List.of(), appeal);
        return decided(application, id, verdict, by, at);
    }

    public Decision block(Application application, Blocking block, Acting by, Instant at) {
        application.decide(Step.BLOCK, by, at);
        var notice = notices.standing(application);
        var representations = notices.representations(application);
        refuseWhileOpen(notice, deadlines.of(application.id(), REPRESENTATIONS, notice.id()), representations, at);
        var rules = new BlockRules(notice, representations);
        var faults = new ArrayList<>(rules.faults(block));
        others.forEach(each -> faults.addAll(each.faults(application, block.suggestions(), by, at)));
        if (!faults.isEmpty()) {
            throw new Refused(AuthorisationProblem.DECISION_INCOMPLETE, faults);
        }
        var id = UUID.randomUUID();
        var appeal = appeal(application, id, by, at);
        var verdict = new Verdict(Step.BLOCK, block.reasons(), false, rules.resolve(block), block.answers(), appeal);
        return decided(application, id, verdict, by, at);
    }

    private Decision decided(Application application, UUID id, Verdict verdict, Acting by, Instant at) {
        var frozen = files.freeze(application, id, verdict, Person.of(by), at);
        var decision = new Decision(id, application.id(), verdict, Person.of(by), at, frozen);
        decisions.add(decision);
        announcements.decided(application, null, at);
        return decision;
    }

    /** BLK-6: the last day counts in full; only the lead's final word or waiver ends the period before. */
    private static void refuseWhileOpen(
            Notice notice, Optional<Until> ledger, List<Representation> representations, Instant at) {
        var until = ledger.orElseGet(() -> Until.of(notice.asServed(), null));
        if (until.isOverAt(at) || representations.stream().anyMatch(each -> each.endsPeriodOf(notice))) {
            return;
        }
        throw new Refused(
                AuthorisationProblem.REPRESENTATIONS_OPEN,
                List.of(Fault.of(
                        AuthorisationRule.BLK_6,
                        "The group may make representations until %s: %s.".formatted(until.words(), until.computed()),
                        "Decide after that day, or when the lead has said that all is said.")),
                Map.of("lastDay", until.lastDay()));
    }

    private Until appeal(Application application, UUID decision, Acting by, Instant at) {
        return deadlines.begin(application.id(), Period.of(APPEAL, decision, DAYS_TO_APPEAL), Person.of(by), at);
    }
}
