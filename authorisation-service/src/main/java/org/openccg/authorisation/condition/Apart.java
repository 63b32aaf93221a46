package org.openccg.authorisation.condition;

import java.util.Set;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Refused;

/** Nobody judges what he or she planned, answered or recommended, whatever roles one person holds. */
final class Apart {

    private static final Set<ConditionStep> OF_THE_GROUP = Set.of(ConditionStep.PLAN, ConditionStep.ANSWER);

    private Apart() {}

    static void check(Iterable<ConditionEntry> entries, Acting by) {
        for (var entry : entries) {
            if (OF_THE_GROUP.contains(entry.step()) && entry.by().subject().equals(by.subject())) {
                throw Refused.because(
                        AuthorisationProblem.SELF_REVIEW,
                        AuthorisationRule.APP_9,
                        "You spoke for the group about a condition of this case.",
                        "Another person has to do this.");
            }
        }
    }
}
