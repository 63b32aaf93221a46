package org.openccg.registry.merger;

/** What a practice may answer in a ballot. */
public enum Choice {
    YES,
    NO,
    /** Somebody presses the practice. It is no consent, and the concern guardian alone sees it. */
    PRESSED
}
