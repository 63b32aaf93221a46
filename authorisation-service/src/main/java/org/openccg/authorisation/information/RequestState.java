package org.openccg.authorisation.information;

/** Where a request for information stands. */
public enum RequestState {
    OPEN,
    WARNED,
    ANSWERED,
    WITHDRAWN,
    NOT_ANSWERED;

    /** Whether an answer still counts. */
    public boolean isOpen() {
        return this == OPEN || this == WARNED;
    }
}
