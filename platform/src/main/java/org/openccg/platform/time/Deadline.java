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
        LocalDate start = LocalDate.ofInstant(from, BusinessClock.LONDON);
        LocalDate counted = start.plusDays(days);
        LocalDate lastDay = WorkingDays.orNext(counted);
        return new Deadline(
                lastDay, "%d days from %s on %s".formatted(days, what, words(start)) + rolled(counted, lastDay));
    }

    /** Calendar days as above, but never fewer than the given working days. */
    public static Deadline calendarDays(Instant from, int days, int atLeastWorkingDays, String what) {
        Deadline calendar = calendarDays(from, days, what);
        LocalDate start = LocalDate.ofInstant(from, BusinessClock.LONDON);
        LocalDate working = WorkingDays.after(start, atLeastWorkingDays);
        if (!working.isAfter(calendar.lastDay)) {
            return calendar;
        }
        return new Deadline(
                working,
                "%s, extended to %s so that there are %d working days"
                        .formatted(calendar.computed, words(working), atLeastWorkingDays));
    }

    public static Deadline workingDays(Instant from, int days, String what) {
        LocalDate start = LocalDate.ofInstant(from, BusinessClock.LONDON);
        return new Deadline(
                WorkingDays.after(start, days), "%d working days from %s on %s".formatted(days, what, words(start)));
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

    private static String rolled(LocalDate counted, LocalDate lastDay) {
        if (counted.equals(lastDay)) {
            return "";
        }
        String why = WorkingDays.bankHoliday(counted).orElse("a weekend");
        return ", rolled from %s (%s) to %s".formatted(words(counted), why, words(lastDay));
    }
}
