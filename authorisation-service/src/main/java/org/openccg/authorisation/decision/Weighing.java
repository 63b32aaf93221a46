package org.openccg.authorisation.decision;

import static org.openccg.authorisation.deadline.DeadlineKind.REPRESENTATIONS;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Notices;
import org.openccg.authorisation.notice.Representation;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Until;

/** What the law asks of a decision, by its kind, and what becomes of it when nothing speaks against it. */
@ApplicationScoped
class Weighing {

    private final Notices notices;
    private final Deadlines deadlines;
    private final List<DecisionRule> others;

    Weighing(Notices notices, Deadlines deadlines, @All List<DecisionRule> others) {
        this.notices = notices;
        this.deadlines = deadlines;
        this.others = others;
    }

    Optional<Refused> refusal(Application application, Intended intended, Acting by, Instant at) {
        return intended instanceof Blocking block ? refusal(application, block, by, at) : Optional.empty();
    }

    /** Of what was found without fault. */
    Verdict verdict(Application application, Intended intended, @Nullable Until appeal) {
        if (intended instanceof Blocking block) {
            var grounds = rules(application).resolve(block);
            return new Verdict(block.step(), block.reasons(), false, grounds, block.answers(), appeal);
        }
        boolean byConsent = intended instanceof Deferring deferral && deferral.agreed();
        return new Verdict(intended.step(), intended.reasons(), byConsent, List.of(), List.of(), appeal);
    }

    private Optional<Refused> refusal(Application application, Blocking block, Acting by, Instant at) {
        return stillOpen(application, at).or(() -> {
            var faults = new ArrayList<>(rules(application).faults(block));
            others.forEach(each -> faults.addAll(each.faults(application, block.suggestions(), by, at)));
            return faults.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Refused(AuthorisationProblem.DECISION_INCOMPLETE, faults));
        });
    }

    private BlockRules rules(Application application) {
        return new BlockRules(notices.standing(application), notices.representations(application));
    }

    /** BLK-6: the last day counts in full; only the lead's final word or waiver ends the period before. */
    private Optional<Refused> stillOpen(Application application, Instant at) {
        var notice = notices.standing(application);
        var until = until(application, notice);
        if (until.isOverAt(at) || representations(application).anyMatch(each -> each.endsPeriodOf(notice))) {
            return Optional.empty();
        }
        return Optional.of(new Refused(
                AuthorisationProblem.REPRESENTATIONS_OPEN,
                List.of(Fault.of(
                        AuthorisationRule.BLK_6,
                        "The group may make representations until %s: %s.".formatted(until.words(), until.computed()),
                        "Decide after that day, or when the lead has said that all is said.")),
                Map.of("lastDay", until.lastDay())));
    }

    private Until until(Application application, Notice notice) {
        return deadlines
                .of(application.id(), REPRESENTATIONS, notice.id())
                .orElseGet(() -> Until.of(notice.asServed(), null));
    }

    private Stream<Representation> representations(Application application) {
        return notices.representations(application).stream();
    }
}
