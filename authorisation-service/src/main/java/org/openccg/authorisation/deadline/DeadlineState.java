package org.openccg.authorisation.deadline;

/** Where a deadline stands. */
public enum DeadlineState {
    RUNNING,
    STOPPED,
    MET,
    LAPSED,
    CANCELLED;

    public boolean isOpen() {
        return this == RUNNING || this == STOPPED;
    }
}
