package org.openccg.authorisation.condition;

/** What the reviewing office recommends at a review. */
public enum Recommended {
    DISCHARGE,
    RETAIN,
    VARY,
    ESCALATE;

    /** The step of an authorising officer that follows it. */
    ConditionStep step() {
        return ConditionStep.valueOf(name());
    }

    boolean changesTerms() {
        return this == VARY || this == ESCALATE;
    }
}
