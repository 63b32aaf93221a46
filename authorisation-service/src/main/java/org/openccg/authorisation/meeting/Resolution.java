package org.openccg.authorisation.meeting;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.WorkingCalendar;

/**
 * Something decided in a meeting.
 *
 * @param minutes in which minutes: 0 are the first
 * @param voidUntil last day on which the group can undo it, if it can: shown and enforced
 */
@Embeddable
public record Resolution(
        @Basic(optional = false) int minutes,
        @Basic(optional = false) String text,
        @Basic(optional = false) @Column(name = "known_on") LocalDate knownOn,

        @Basic(optional = false) @Column(name = "void_until_on")
        LocalDate voidUntil,

        @Basic(optional = false) String voidComputed) {

    private static final int DAYS_TO_UNDO = 10;

    static Resolution of(int minutes, String text, LocalDate knownOn, WorkingCalendar calendar) {
        var deadline = toUndo(knownOn, calendar);
        return new Resolution(minutes, text, knownOn, deadline.lastDay(), deadline.computed());
    }

    /** As it is under the present calendar: a day off announced since then gives more time, never less. */
    Resolution under(WorkingCalendar present) {
        return toUndo(knownOn, present).lastDay().isAfter(voidUntil) ? of(minutes, text, knownOn, present) : this;
    }

    private static Deadline toUndo(LocalDate knownOn, WorkingCalendar calendar) {
        return Deadline.workingDays(
                calendar,
                knownOn.atStartOfDay(BusinessClock.LONDON).toInstant(),
                DAYS_TO_UNDO,
                "the day the group knew of it,");
    }
}
