package org.openccg.authorisation.condition;

/** Where a condition stands. */
public enum ConditionStatus {
    PROPOSED,
    DROPPED,
    IMPOSED,
    PLAN_MADE,
    PLAN_AGREED,
    EVIDENCE_SUBMITTED,
    UNDER_REVIEW,
    RETAINED,
    VARIED,
    ESCALATED,
    DISCHARGED,
    QUASHED;

    /** Whether the group is bound by it. */
    public boolean isPending() {
        return this != PROPOSED && this != DROPPED && this != DISCHARGED && this != QUASHED;
    }

    /** Whether the group is to say how it will meet it. */
    boolean awaitsPlan() {
        return ConditionStep.PLAN.isFrom(this) && this != PLAN_MADE;
    }

    /** The next action in words. */
    public String next() {
        return switch (this) {
            case PROPOSED -> "The group may answer the notice; an authorising officer decides.";
            case IMPOSED, RETAINED, VARIED, ESCALATED -> "The group makes a plan, with an owner and a day.";
            case PLAN_MADE -> "The reviewing office agrees the plan; the group sends its evidence.";
            case PLAN_AGREED -> "The group sends its evidence.";
            case EVIDENCE_SUBMITTED -> "The reviewing office reviews it.";
            case UNDER_REVIEW -> "An authorising officer who had no part in the review decides on it.";
            case DROPPED, DISCHARGED, QUASHED -> "Nothing more is to be done.";
        };
    }
}
