package org.openccg.appeals.timetable;

/** How fast an appeal runs. */
public enum Track {
    STANDARD,
    EXPEDITED
}
