package org.openccg.authorisation.allocation;

/** Why it is this person, in the order in which the rules are tried. */
public enum AllocationRule {
    /** Had the same part in an earlier application of the group to the same office. */
    CONTINUITY,
    /** Has the fewest cases in hand: of the reviewing office first, then of those above it. */
    LEAST_LOAD,
    /** Named by a manager who reviews, with a reason. */
    BY_HAND
}
