package org.openccg.authorisation.meeting;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Speaker;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.WorkingCalendar;

/**
 * That a meeting was called, or called to another time or place: notice counts anew from when that was told.
 *
 * @param noticeGivenAt as the convener says it
 * @param ratifyUntil last day on which the group can ratify an urgent meeting (MTG-3)
 */
@Embeddable
public record Calling(
        @Basic(optional = false) Instant startsAt,
        @Nullable Instant endsAt,
        @Basic(optional = false) String place,
        @Basic(optional = false) Instant noticeGivenAt,

        @Basic(optional = false) @Convert(converter = Columns.Papers.class)
        List<Paper> papers,

        @Nullable String reason,
        @Embedded Notice notice,

        @Basic(optional = false) @Column(name = "ratify_until_on")
        LocalDate ratifyUntil,

        @Basic(optional = false) String ratifyComputed,
        @Embedded Speaker by,

        @Basic(optional = false) @Column(name = "recorded_at")
        Instant at) {

    private static final int DAYS_TO_RATIFY = 10;

    /** What is told of it. */
    public record Told(
            Instant startsAt,
            @Nullable Instant endsAt,
            String place,
            Instant noticeGivenAt,
            List<Paper> papers,
            @Nullable String reason) {}

    static Calling of(Told told, WorkingCalendar calendar, Speaker by, Instant at) {
        var ratify = toRatify(told.startsAt, calendar);
        return new Calling(
                told.startsAt,
                told.endsAt,
                told.place,
                told.noticeGivenAt,
                told.papers,
                told.reason,
                Notice.of(told.noticeGivenAt, Paper.last(told.papers).orElse(null), told.startsAt, calendar),
                ratify.lastDay(),
                ratify.computed(),
                by,
                at);
    }

    /** As it is under the present calendar: a day off announced since then gives more time, never less. */
    Calling under(WorkingCalendar present) {
        var ratify = toRatify(startsAt, present);
        return ratify.lastDay().isAfter(ratifyUntil)
                ? new Calling(
                        startsAt,
                        endsAt,
                        place,
                        noticeGivenAt,
                        papers,
                        reason,
                        notice,
                        ratify.lastDay(),
                        ratify.computed(),
                        by,
                        at)
                : this;
    }

    private static Deadline toRatify(Instant startsAt, WorkingCalendar calendar) {
        return Deadline.workingDays(calendar, startsAt, DAYS_TO_RATIFY, "the meeting");
    }

    boolean hasBegunAt(Instant instant) {
        return !instant.isBefore(startsAt);
    }

    /** Where nobody said when it ends, it lasts until the day is out. */
    boolean isOverAt(Instant instant) {
        Instant end = endsAt == null
                ? Notice.day(startsAt)
                        .plusDays(1)
                        .atStartOfDay(BusinessClock.LONDON)
                        .toInstant()
                : endsAt;
        return !instant.isBefore(end);
    }

    Deadline toRatify() {
        return new Deadline(ratifyUntil, ratifyComputed);
    }
}
