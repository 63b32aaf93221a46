package org.openccg.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The last day on which something may be done; that day counts in full, England's time.
 *
 * @param lastDay shown, enforced and printed: one value
 * @param computed how it came about, in words
 */
public record Deadline(LocalDate lastDay, String computed) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    /** Calendar days counted from the day after service; a last day that is no working day rolls forward. */
    public static Deadline calendarDays(Instant from, int days, String what) {
        return calendarDays(WorkingCalendar.ENGLAND, from, days, what);
    }

    public static Deadline calendarDays(WorkingCalendar calendar, Instant from, int days, String what) {
        LocalDate start = LocalDate.ofInstant(from, BusinessClock.LONDON);
        return ending(calendar, start.plusDays(days), "%d days from %s on %s".formatted(days, what, words(start)));
    }

    /** Calendar days as above, but never fewer than the given working days. */
    public static Deadline calendarDays(Instant from, int days, int atLeastWorkingDays, String what) {
        return calendarDays(WorkingCalendar.ENGLAND, from, days, atLeastWorkingDays, what);
    }

    public static Deadline calendarDays(
            WorkingCalendar calendar, Instant from, int days, int atLeastWorkingDays, String what) {
        Deadline counted = calendarDays(calendar, from, days, what);
        LocalDate start = LocalDate.ofInstant(from, BusinessClock.LONDON);
        LocalDate working = calendar.after(start, atLeastWorkingDays);
        if (!working.isAfter(counted.lastDay)) {
            return counted;
        }
        return ending(
                calendar,
                working,
                "%s, extended to %s so that there are %d working days"
                        .formatted(counted.computed, words(working), atLeastWorkingDays));
    }

    public static Deadline workingDays(Instant from, int days, String what) {
        return workingDays(WorkingCalendar.ENGLAND, from, days, what);
    }

    public static Deadline workingDays(WorkingCalendar calendar, Instant from, int days, String what) {
        LocalDate start = LocalDate.ofInstant(from, BusinessClock.LONDON);
        return ending(
                calendar,
                calendar.after(start, days),
                "%d working days from %s on %s".formatted(days, what, words(start)));
    }

    /** The counted day or, where no deadline ends on it, the next on which one does. */
    public static Deadline ending(WorkingCalendar calendar, LocalDate counted, String computed) {
        LocalDate lastDay = calendar.endingOn(counted);
        return new Deadline(
                lastDay,
                counted.equals(lastDay)
                        ? computed
                        : "%s, rolled from %s (%s) to %s"
                                .formatted(computed, words(counted), calendar.whyNot(counted), words(lastDay)));
    }

    public boolean isOverAt(Instant instant) {
        return LocalDate.ofInstant(instant, BusinessClock.LONDON).isAfter(lastDay);
    }

    /** The day as people write it, such as {@code Tuesday 17 July 2012}. */
    public static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /** The minute as people write it, England's time, such as {@code Tuesday 17 July 2012, 14:05}. */
    public static String words(Instant at) {
        return MINUTE.format(at.atZone(BusinessClock.LONDON));
    }
}
