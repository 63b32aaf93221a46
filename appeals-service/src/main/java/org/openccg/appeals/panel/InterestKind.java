package org.openccg.appeals.panel;

/** What an interest lies in. */
public enum InterestKind {
    /** A stake in a contract for commissioning support, or a job that depends on one. */
    SUPPORT_CONTRACT,
    FINANCIAL,
    FAMILY,
    EMPLOYMENT,
    OTHER
}
