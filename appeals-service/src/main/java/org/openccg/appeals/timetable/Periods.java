package org.openccg.appeals.timetable;

/** The lengths of time frozen for one appeal when its clock starts, in calendar days. */
public record Periods(Track track, int responseDays, int replyDays) {}
