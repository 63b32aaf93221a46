package org.openccg.authorisation.meeting.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Speaker;
import org.openccg.authorisation.meeting.Calling;
import org.openccg.authorisation.meeting.Notice;
import org.openccg.authorisation.meeting.Paper;

@Schema(name = "MeetingCalling")
record CallingView(
        Instant startsAt,
        @Nullable Instant endsAt,
        @Schema(examples = "Fellside House, room 2") String place,

        @Schema(description = "when the group was told, as the convener says it")
        Instant noticeGivenAt,

        List<Paper> papers,

        @Schema(examples = "Nobody could come at that hour.", description = "why it was moved, if it was") @Nullable
        String reason,

        Notice notice,
        Speaker by,
        Instant at) {

    static CallingView of(Calling calling) {
        return new CallingView(
                calling.startsAt(),
                calling.endsAt(),
                calling.place(),
                calling.noticeGivenAt(),
                calling.papers(),
                calling.reason(),
                calling.notice(),
                calling.by(),
                calling.at());
    }
}
