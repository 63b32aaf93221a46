package org.openccg.authorisation.application;

/** What somebody did in a case. */
public enum Part {
    ACCEPTOR,
    ASSESSOR,
    MODERATOR,
    NOTICE,
    DECIDER
}
