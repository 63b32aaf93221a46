package org.openccg.registry.ccg;

/** In what capacity somebody takes a step. */
public enum By {
    /** Somebody who acts for a member practice. */
    PRACTICE,
    CHAIR,
    /** The cluster that reviews the group. */
    CLUSTER,
    /** The authorisation service, telling what was done to the group's application. */
    AUTHORISATION,
    /** The NHS Commissioning Board. */
    BOARD
}
