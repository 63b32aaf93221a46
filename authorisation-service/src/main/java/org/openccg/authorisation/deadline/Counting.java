package org.openccg.authorisation.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.WorkingCalendar;

/**
 * How a last day is counted, frozen when the clock starts.
 *
 * @param number of days or working days; none for a fixed day
 * @param atLeastWorkingDays never fewer working days than these, for calendar days
 * @param fixedOn a day that is not counted but set
 * @param since what it is counted from, or where the fixed day comes from, in words
 */
@Embeddable
public record Counting(
        @Enumerated(EnumType.STRING) Unit unit,
        @Nullable Integer number,
        @Nullable Integer atLeastWorkingDays,
        @Column(name = "fixed_on") @Nullable LocalDate fixedOn,
        String since) {

    public static Counting days(int number, String since) {
        return new Counting(Unit.DAYS, number, null, null, since);
    }

    public static Counting days(int number, int atLeastWorkingDays, String since) {
        return new Counting(Unit.DAYS, number, atLeastWorkingDays, null, since);
    }

    public static Counting workingDays(int number, String since) {
        return new Counting(Unit.WORKING_DAYS, number, null, null, since);
    }

    public static Counting fixed(LocalDate day, String source) {
        return new Counting(Unit.FIXED, null, null, day, source);
    }

    /**
     * The last day by a calendar.
     *
     * @param stopped working days during which the clock stood still
     */
    public Deadline from(Instant start, int stopped, WorkingCalendar calendar) {
        if (fixedOn != null && stopped == 0 && !isAnnounced(fixedOn, calendar)) {
            return new Deadline(fixedOn, "%s, %s".formatted(since, Deadline.words(fixedOn)));
        }
        // an outage matters only on the day on which it would end after all
        var uninterrupted = from(start, new WorkingCalendar(calendar.daysOff(), Map.of()));
        String stops = stopped == 0
                ? ""
                : ", and %d working %s during which the clock stood still"
                        .formatted(stopped, stopped == 1 ? "day" : "days");
        return Deadline.ending(
                calendar, calendar.after(uninterrupted.lastDay(), stopped), uninterrupted.computed() + stops);
    }

    private Deadline from(Instant start, WorkingCalendar calendar) {
        return switch (unit) {
            case DAYS ->
                atLeastWorkingDays == null
                        ? Deadline.calendarDays(calendar, start, counted(), since)
                        : Deadline.calendarDays(calendar, start, counted(), atLeastWorkingDays, since);
            case WORKING_DAYS -> Deadline.workingDays(calendar, start, counted(), since);
            case FIXED -> {
                var day = Objects.requireNonNull(fixedOn);
                yield Deadline.ending(calendar, day, "%s, %s".formatted(since, Deadline.words(day)));
            }
        };
    }

    /** A day that was set stands, be it a Saturday, unless something announced later falls on it. */
    private static boolean isAnnounced(LocalDate day, WorkingCalendar calendar) {
        return calendar.daysOff().containsKey(day) || calendar.outages().containsKey(day);
    }

    private int counted() {
        return Objects.requireNonNull(number);
    }

    /** In what is counted. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        FIXED
    }
}
