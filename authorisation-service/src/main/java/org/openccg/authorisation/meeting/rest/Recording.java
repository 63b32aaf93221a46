package org.openccg.authorisation.meeting.rest;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.meeting.Meeting;
import org.openccg.authorisation.meeting.Notice;
import org.openccg.platform.time.BusinessClock;

/** Adds to the record of a meeting, puts that on the trail, and shows the meeting as it is then. */
@RequestScoped
class Recording {

    private final Handling handling;

    Recording(Handling handling) {
        this.handling = handling;
    }

    MeetingView add(UUID id, String what, Change change) {
        var changed = new Meeting[1];
        handling.add(id, what, (application, by, at) -> {
            changed[0] = change.on(application, by, at);
            return Map.of(
                    "meeting", changed[0].id(),
                    "purpose", changed[0].purpose(),
                    "startsAt", Notice.words(changed[0].calling().startsAt()),
                    "notice", changed[0].reckoning().counting().words());
        });
        return show(changed[0]);
    }

    MeetingView show(Meeting meeting) {
        return MeetingView.of(meeting, LocalDate.ofInstant(handling.now(), BusinessClock.LONDON));
    }

    /** What is added. */
    @FunctionalInterface
    interface Change {

        Meeting on(Application application, Acting by, Instant at);
    }
}
