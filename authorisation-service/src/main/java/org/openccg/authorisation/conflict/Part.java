package org.openccg.authorisation.conflict;

/** What somebody did in a case. */
public enum Part {
    ACCEPTOR,
    ASSESSOR,
    MODERATOR,
    NOTICE,
    DECIDER,
    /** Reviewed conditions. */
    REVIEWER
}
