package org.openccg.authorisation.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Recommendation;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.notice.Ground;
import org.openccg.platform.problem.Fault;

/** Proposes conditions with a notice. */
@ApplicationScoped
public class Proposing {

    private final Conditions conditions;
    private final Findings findings;

    Proposing(Conditions conditions, Findings findings) {
        this.conditions = conditions;
        this.findings = findings;
    }

    /** Everything that is wrong with the conditions of a notice; leaves no trace. */
    public List<Fault> faults(Application application, List<ProposedCondition> proposed, List<Ground> grounds) {
        var review = application.review();
        var results = findings.of(application).stream().collect(Collectors.toMap(Finding::criterion, Finding::result));
        var recommended = review.recommendation().equals(Optional.of(Recommendation.AUTHORISE_WITH_CONDITIONS))
                ? review.conditions()
                : List.<org.openccg.authorisation.application.RecommendedCondition>of();
        var pending = conditions.pending(application.id()).stream()
                .map(Condition::criterion)
                .collect(Collectors.toSet());
        return new ConditionRules(results, recommended, pending).faults(proposed, grounds);
    }

    /** They take the place of what an earlier notice proposed. */
    public void propose(Application application, UUID noticeId, List<ProposedCondition> proposed) {
        drop(application.id());
        conditions.flush();
        for (int index = 0; index < proposed.size(); index++) {
            conditions.add(new Condition(application, noticeId, index, proposed.get(index)));
        }
    }

    /** Nothing comes of what was proposed and not imposed. */
    void drop(UUID applicationId) {
        conditions.of(applicationId).stream()
                .filter(each -> each.status() == ConditionStatus.PROPOSED)
                .forEach(Condition::drop);
    }

    /** Places of the grounds that only conditions rest on, so that nobody is blocked on them. */
    public static Set<Integer> restedOn(List<ProposedCondition> proposed) {
        return proposed.stream()
                .filter(each -> each.ground() != null)
                .map(ProposedCondition::ground)
                .collect(Collectors.toSet());
    }
}
