package org.openccg.authorisation.meeting.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.meeting.Calling;
import org.openccg.authorisation.meeting.Reading;

/** Reads the times of a calling; one that cannot be read stands for nothing, as the reading refuses it all. */
final class Times {

    private Times() {}

    static Calling.Told calling(
            Reading reading,
            String startsAt,
            @Nullable String endsAt,
            String place,
            String noticeGivenAt,
            List<NewPaper> papers,
            @Nullable String reason) {
        var starts = reading.time(startsAt, "/startsAt");
        var ends = reading.timeIfAny(endsAt, "/endsAt");
        reading.unless(
                starts.isEmpty() || ends.isEmpty() || ends.get().isAfter(starts.get()),
                "The meeting ends before it begins.",
                "Name an end after the beginning, or none.",
                "/endsAt");
        return new Calling.Told(
                orNone(starts),
                ends.orElse(null),
                place,
                orNone(reading.past(noticeGivenAt, "/noticeGivenAt")),
                NewPaper.sent(papers, reading),
                reason);
    }

    static Instant orNone(Optional<Instant> read) {
        return read.orElse(Instant.EPOCH);
    }
}
