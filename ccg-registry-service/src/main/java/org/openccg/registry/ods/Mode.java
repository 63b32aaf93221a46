package org.openccg.registry.ods;

/** What it means that a file does not name something. */
public enum Mode {
    /** Nothing: the file tells of what changed. */
    INCREMENTAL,
    /** That it is missing, which is reported and changes nothing: no file ends a practice by silence. */
    FULL
}
