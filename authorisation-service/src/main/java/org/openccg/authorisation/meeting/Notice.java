package org.openccg.authorisation.meeting;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.WorkingCalendar;

/**
 * How long before a meeting the group was told, counted in England's days and what was announced beside them.
 *
 * @param countedFrom when it was told, or when the last paper came if that was later
 * @param workingDays after the day of the notice, up to and with the meeting's
 * @param clearDays between the two days, neither of them counted, weekends and holidays counted
 * @param minutes that really passed, whatever the clocks did
 * @param words the same in words
 */
@Embeddable
@Schema(name = "MeetingNotice")
public record Notice(
        @Basic(optional = false) @Enumerated(EnumType.STRING) @Column(name = "notice_kind")
        NoticeKind kind,

        @Basic(optional = false) Instant countedFrom,

        @Basic(optional = false) @Schema(examples = "1") int workingDays,

        @Basic(optional = false) @Schema(examples = "0") int clearDays,

        @Basic(optional = false) @Schema(examples = "660") long minutes,

        @Basic(optional = false)
        @Column(name = "notice_words")
        @Schema(
                examples =
                        "11 hours, no clear day and 1 working day: told on Monday 2 July 2012, 20:00 for Tuesday 3 July"
                                + " 2012, 07:00. 5 working days are due; less than 3 clear days is severe, and so is"
                                + " less than 12 hours.")
        String words) {

    static final int WORKING_DAYS_DUE = 5;
    static final int CLEAR_DAYS_FLOOR = 3;
    static final int HOURS_FLOOR = 12;

    /** Papers that came after the notice are waited for: nobody prepares a meeting without them. */
    static Notice of(Instant told, @Nullable Instant papers, Instant starts, WorkingCalendar calendar) {
        boolean late = papers != null && papers.isAfter(told);
        Instant from = late ? papers : told;
        LocalDate first = day(from);
        LocalDate meeting = day(starts);
        int working = calendar.between(first, meeting);
        int clear = (int) Math.max(0, ChronoUnit.DAYS.between(first, meeting) - 1);
        long minutes = Math.max(0, Duration.between(from, starts).toMinutes());
        return new Notice(
                kind(working, clear, minutes),
                from,
                working,
                clear,
                minutes,
                "%s, %s and %s: %s %s for %s. %s"
                        .formatted(
                                passed(minutes),
                                many(clear, "clear day"),
                                many(working, "working day"),
                                late ? "the last papers came on" : "told on",
                                Deadline.words(from),
                                Deadline.words(starts),
                                due(working, clear, minutes)));
    }

    /** MTG-2 names it, so it is told apart from other severe notice. */
    public boolean isUnderTwelveHours() {
        return minutes < HOURS_FLOOR * 60;
    }

    public boolean isFine() {
        return kind == NoticeKind.FINE;
    }

    private static NoticeKind kind(int working, int clear, long minutes) {
        if (clear < CLEAR_DAYS_FLOOR || minutes < HOURS_FLOOR * 60) {
            return NoticeKind.SEVERE;
        }
        return working < WORKING_DAYS_DUE ? NoticeKind.SHORT_NOTICE : NoticeKind.FINE;
    }

    private static String due(int working, int clear, long minutes) {
        String due = "%d working days are due".formatted(WORKING_DAYS_DUE);
        return switch (kind(working, clear, minutes)) {
            case FINE -> due + " and were given.";
            case SHORT_NOTICE -> due + ".";
            case SEVERE ->
                due
                        + "; less than %d clear days is severe".formatted(CLEAR_DAYS_FLOOR)
                        + (minutes < HOURS_FLOOR * 60 ? ", and so is less than %d hours.".formatted(HOURS_FLOOR) : ".");
        };
    }

    private static String passed(long minutes) {
        String hours = minutes / 60 == 1 ? "1 hour" : minutes / 60 + " hours";
        return minutes % 60 == 0 ? hours : "%s %d minutes".formatted(hours, minutes % 60);
    }

    private static String many(int count, String what) {
        return count == 0 ? "no " + what : count + " " + what + (count == 1 ? "" : "s");
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BusinessClock.LONDON);
    }
}
