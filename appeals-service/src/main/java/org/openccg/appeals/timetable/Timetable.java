package org.openccg.appeals.timetable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.Deadline;

/** The periods of an appeal as they were computed once and for all. The reply's starts when there is a response. */
@Embeddable
public record Timetable(
        @Enumerated(EnumType.STRING) Track track,
        @Column(name = "served_at") Instant servedAt,
        Integer responseDays,
        Integer replyDays,
        LocalDate responseLastDay,
        String responseComputed,
        @Nullable LocalDate replyLastDay,
        @Nullable String replyComputed) {

    public static Timetable from(Instant servedAt, Periods periods) {
        var response = Deadline.calendarDays(servedAt, periods.responseDays(), "service of the appeal");
        return new Timetable(
                periods.track(),
                servedAt,
                periods.responseDays(),
                periods.replyDays(),
                response.lastDay(),
                response.computed(),
                null,
                null);
    }

    public Timetable respondedAt(Instant at) {
        var reply = Deadline.calendarDays(at, replyDays, "service of the response");
        return new Timetable(
                track,
                servedAt,
                responseDays,
                replyDays,
                responseLastDay,
                responseComputed,
                reply.lastDay(),
                reply.computed());
    }

    public Deadline response() {
        return new Deadline(responseLastDay, responseComputed);
    }

    public Optional<Deadline> reply() {
        return replyLastDay == null || replyComputed == null
                ? Optional.empty()
                : Optional.of(new Deadline(replyLastDay, replyComputed));
    }
}
