package org.openccg.authorisation.worklist;

/** How a claim ended. */
public enum ClaimEnd {
    RELEASED,
    /** Somebody else was assigned. */
    REASSIGNED,
    /** The case moved on, or the task was done. */
    DONE,
    /** The person holds no post any more. */
    LEFT
}
