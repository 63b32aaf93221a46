package org.openccg.authorisation.conflict;

/** What somebody on the reviewing or deciding side is about to do, as far as earlier parts in the case matter to it. */
public enum Duty {
    /** Whatever judges nothing: taking in, giving notice, resuming, countersigning. */
    HANDLE,
    ASSESS,
    /** Taking the findings into moderation. */
    MODERATE,
    RECOMMEND,
    DECIDE,
    /** Naming a substitute for others. */
    NAME_SUBSTITUTE
}
