package org.openccg.registry.ccg;

/** How one group became another. */
public enum SuccessionKind {
    /** Several became one. */
    MERGER,
    /** One became several. */
    SPLIT
}
