package org.openccg.registry.practice;

/** How patients were counted. */
public enum PopulationBasis {
    /** As registered with the practices, list inflation included. */
    RAW_LIST,
    /** Moderated to the national statistics' projections; what the running-cost allowance rests on. */
    ONS_MODERATED,
    /** Weighted by age and need. */
    WEIGHTED
}
