package org.openccg.authorisation.meeting;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Speaker;
import org.openccg.platform.time.WorkingCalendar;

/**
 * When one side says it was told of a meeting, beside what the other says.
 *
 * @param calling which calling it is about: 0 is the first
 * @param decides whether it was to decide on the group's set-up, where the speaker says so
 */
@Embeddable
@Schema(name = "MeetingAccount")
public record Account(
        @Basic(optional = false) @Schema(examples = "0") int calling,
        @Basic(optional = false) Instant noticeReceivedAt,
        @Nullable Instant papersReceivedAt,
        @Nullable Boolean decides,

        @Basic(optional = false) @Schema(examples = "The message came after surgery closed.")
        String words,

        @Embedded Notice notice,
        @Embedded Speaker by,

        @Basic(optional = false) @Column(name = "recorded_at")
        Instant at) {

    /** What is told of it; without a word on papers they count as the calling has them. */
    public record Told(
            Instant noticeReceivedAt,
            @Nullable Instant papersReceivedAt,
            @Nullable Boolean decides,
            String words) {}

    static Account of(Told told, int number, Calling calling, WorkingCalendar calendar, Speaker by, Instant at) {
        @Nullable
        Instant papers =
                told.papersReceivedAt == null ? Paper.last(calling.papers()).orElse(null) : told.papersReceivedAt;
        return new Account(
                number,
                told.noticeReceivedAt,
                told.papersReceivedAt,
                told.decides,
                told.words,
                Notice.of(told.noticeReceivedAt, papers, calling.startsAt(), calendar),
                by,
                at);
    }

    boolean saysItDecides() {
        return by.isOfGroup() && Boolean.TRUE.equals(decides);
    }
}
