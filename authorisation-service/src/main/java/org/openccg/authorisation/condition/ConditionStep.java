package org.openccg.authorisation.condition;

import static org.openccg.authorisation.condition.ConditionStatus.EVIDENCE_SUBMITTED;
import static org.openccg.authorisation.condition.ConditionStatus.IMPOSED;
import static org.openccg.authorisation.condition.ConditionStatus.PLAN_AGREED;
import static org.openccg.authorisation.condition.ConditionStatus.PLAN_MADE;
import static org.openccg.authorisation.condition.ConditionStatus.PROPOSED;
import static org.openccg.authorisation.condition.ConditionStatus.RETAINED;
import static org.openccg.authorisation.condition.ConditionStatus.UNDER_REVIEW;
import static org.openccg.authorisation.condition.ConditionStatus.VARIED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openccg.platform.problem.Refused;

/** Everything that can happen to a condition: the whole transition table. */
public enum ConditionStep {
    /** By the decision. */
    IMPOSE(IMPOSED, PROPOSED),
    /** By a decision without it, a fresh notice, or the end of the round. */
    DROP(ConditionStatus.DROPPED, PROPOSED),
    /** By the group's lead; a plan can be improved until it is agreed. */
    PLAN(PLAN_MADE, IMPOSED, PLAN_MADE, RETAINED, VARIED, ConditionStatus.ESCALATED),
    AGREE_PLAN(PLAN_AGREED, PLAN_MADE),
    /** By anybody of the group. */
    ANSWER(EVIDENCE_SUBMITTED, PLAN_MADE, PLAN_AGREED, EVIDENCE_SUBMITTED),
    /** By the reviewing office at any time, so that no silence keeps a condition from its review. */
    REVIEW(
            UNDER_REVIEW,
            IMPOSED,
            PLAN_MADE,
            PLAN_AGREED,
            EVIDENCE_SUBMITTED,
            UNDER_REVIEW,
            RETAINED,
            VARIED,
            ConditionStatus.ESCALATED),
    DISCHARGE(ConditionStatus.DISCHARGED, UNDER_REVIEW),
    RETAIN(RETAINED, UNDER_REVIEW),
    VARY(VARIED, UNDER_REVIEW),
    ESCALATE(ConditionStatus.ESCALATED, UNDER_REVIEW),
    /** By a ruling on appeal. */
    QUASH(
            ConditionStatus.QUASHED,
            IMPOSED,
            PLAN_MADE,
            PLAN_AGREED,
            EVIDENCE_SUBMITTED,
            UNDER_REVIEW,
            RETAINED,
            VARIED,
            ConditionStatus.ESCALATED);

    private final ConditionStatus to;
    private final Set<ConditionStatus> from;

    ConditionStep(ConditionStatus to, ConditionStatus first, ConditionStatus... rest) {
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    ConditionStatus to() {
        return to;
    }

    boolean isFrom(ConditionStatus status) {
        return from.contains(status);
    }

    ConditionStatus apply(ConditionStatus current) {
        if (!isFrom(current)) {
            throw Refused.stepNotAllowed(this, current, open(current));
        }
        return to;
    }

    /** Steps that lead away from here. */
    static List<ConditionStep> open(ConditionStatus status) {
        return Arrays.stream(values()).filter(each -> each.isFrom(status)).toList();
    }
}
