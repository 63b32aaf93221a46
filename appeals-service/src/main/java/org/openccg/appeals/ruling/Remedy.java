package org.openccg.appeals.ruling;

/** What a ruling does about the decision. */
public enum Remedy {
    /** The decision stands. */
    DISMISS,
    /** The ruling's own outcome takes its place. */
    SUBSTITUTE,
    /** It is decided again, on the issues named, by somebody else. */
    REMIT
}
