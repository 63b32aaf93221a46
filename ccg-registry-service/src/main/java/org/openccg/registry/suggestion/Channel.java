package org.openccg.registry.suggestion;

/** Who logged a suggestion. */
public enum Channel {
    /** A manager of the reviewing office or of one above it, for the office. */
    OFFICE,
    /** The Department of Health. */
    DEPARTMENT,
    /** Who leads the group reports what it was told. */
    LEADER,
    /** A member practice reports what it was told. */
    PRACTICE;

    /** Told by those who heard it, so that whoever is named may reply. */
    public boolean isReport() {
        return this == LEADER || this == PRACTICE;
    }
}
