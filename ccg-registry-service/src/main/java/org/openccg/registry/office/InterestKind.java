package org.openccg.registry.office;

/** What sort of interest could sway a person. */
public enum InterestKind {
    /** A stake in a contract for commissioning support, or a job that depends on one. */
    SUPPORT_CONTRACT,
    FINANCIAL,
    FAMILY,
    EMPLOYMENT,
    OTHER
}
