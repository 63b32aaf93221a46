package org.openccg.appeals.ruling;

/** Whether a ruling has been put into effect. */
public enum Compliance {
    AWAITED,
    COMPLIED
}
