package org.openccg.authorisation.meeting.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.openccg.authorisation.meeting.Meetings.Place;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Where a page of meetings ended. */
final class Places {

    private Places() {}

    static Cursor cursor(MeetingView last) {
        return Cursor.of(last.recordedAt().toString(), last.id().toString());
    }

    static Place of(Cursor cursor) {
        try {
            return new Place(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            var refused = Refused.because(
                    CommonProblem.UNREADABLE,
                    "The cursor in 'after' is not one we gave.",
                    "Send back 'next' of the page before, or leave 'after' out to start again.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
