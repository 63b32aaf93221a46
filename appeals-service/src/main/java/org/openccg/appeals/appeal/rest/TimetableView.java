package org.openccg.appeals.appeal.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.appeal.Appeal;
import org.openccg.appeals.timetable.Track;
import org.openccg.platform.time.Deadline;

/** When the appeal was served and until when each side may answer. */
record TimetableView(
        Track track,
        Instant servedAt,
        Deadline response,
        int replyDays,
        @Nullable Deadline reply) {

    static @Nullable TimetableView of(Appeal appeal) {
        return appeal.served()
                .map(served -> new TimetableView(
                        served.track(),
                        served.servedAt(),
                        served.response(),
                        served.replyDays(),
                        served.reply().orElse(null)))
                .orElse(null);
    }
}
