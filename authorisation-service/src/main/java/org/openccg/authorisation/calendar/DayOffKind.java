package org.openccg.authorisation.calendar;

/** Why a day is none like the others. */
public enum DayOffKind {
    /** No working day. */
    HOLIDAY,
    /** The service failed for part of the day: it counts, but no deadline ends on it. */
    OUTAGE
}
