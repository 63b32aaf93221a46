package org.openccg.authorisation.evidence;

/** Whether a document can be opened, and so whether it counts and can be cited. */
public enum Availability {
    AVAILABLE,
    /** The malware scanner could not be asked yet. */
    AWAITING_SCAN,
    /** Malware was found in it. */
    QUARANTINED,
    /** Its content was destroyed by two people. */
    REDACTED;

    /** Whether it takes up one of the places a side has. */
    boolean takesPlace() {
        return this == AVAILABLE || this == AWAITING_SCAN;
    }
}
