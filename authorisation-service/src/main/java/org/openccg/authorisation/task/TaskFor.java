package org.openccg.authorisation.task;

/** Whose work it is. */
public enum TaskFor {
    GROUP,
    REVIEWING_OFFICE,
    NHSCB,
    DOH
}
