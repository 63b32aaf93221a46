package org.openccg.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A deadline with the exact instant at which it is over.
 *
 * @param lastDay the last day, by England's calendar
 * @param endsAt shown, enforced and printed: one value; from this instant on it is too late
 * @param computed how the day came about, in words
 */
public record Until(LocalDate lastDay, Instant endsAt, String computed) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** Closes at the cut-off hour of the last day, England's time; without one that day counts in full. */
    public static Until of(Deadline deadline, @Nullable LocalTime cutOff) {
        var day = deadline.lastDay();
        var end = cutOff == null
                ? day.plusDays(1).atStartOfDay(BusinessClock.LONDON)
                : day.atTime(cutOff).atZone(BusinessClock.LONDON);
        return new Until(day, end.toInstant(), deadline.computed());
    }

    public boolean isOverAt(Instant instant) {
        return !instant.isBefore(endsAt);
    }

    /** As people read it, such as {@code Tuesday 17 July 2012, to the end of that day}. */
    public String words() {
        var end = endsAt.atZone(BusinessClock.LONDON);
        return Deadline.words(lastDay)
                + (end.toLocalDate().equals(lastDay) ? ", until " + HOUR.format(end) : ", to the end of that day");
    }
}
