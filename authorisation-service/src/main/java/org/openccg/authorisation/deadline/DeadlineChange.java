package org.openccg.authorisation.deadline;

/** What can happen to a deadline. */
public enum DeadlineChange {
    STARTED,
    STOPPED,
    RESTARTED,
    MOVED,
    MET,
    LAPSED,
    CANCELLED
}
