package org.openccg.authorisation.meeting.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.meeting.Calling;
import org.openccg.authorisation.meeting.Meeting;
import org.openccg.authorisation.meeting.Participant;
import org.openccg.authorisation.meeting.Reading;

/** A meeting somebody called; times are ISO 8601, by England's clocks or with an offset. */
@Schema(name = "NewMeeting")
record NewMeeting(
        @NotBlank @Size(max = 500) @Schema(examples = "Whether the group joins its neighbours")
        String purpose,

        @NotBlank @Size(max = 40) @Schema(examples = "2012-07-03T07:00")
        String startsAt,

        @Size(max = 40)
        @Schema(examples = "2012-07-03T08:30", description = "without it, the meeting lasts until the day is out")
        @Nullable
        String endsAt,

        @NotBlank @Size(max = 300) @Schema(examples = "Fellside House, room 2")
        String place,

        @NotEmpty @Size(max = 200) List<@Valid @NotNull Participant> invited,

        @NotNull @Schema(description = "it is to decide on the group's set-up, so that fair notice is due")
        Boolean decides,

        @Valid @Nullable Urgency urgency,
        @Size(max = 100) @Nullable List<@Valid @NotNull NewPaper> papers,

        @NotBlank
        @Size(max = 40)
        @Schema(examples = "2012-07-02T20:00", description = "when the group was told, as the convener says it")
        String noticeGivenAt) {

    @Schema(name = "MeetingUrgency")
    record Urgency(
            @NotBlank @Size(max = 2_000) @Schema(examples = "The out-of-hours provider stops tonight.")
            String safety) {}

    Meeting.About about() {
        return new Meeting.About(purpose, decides, urgency == null ? null : urgency.safety, invited);
    }

    Calling.Told told(Reading reading) {
        return Times.calling(
                reading, startsAt, endsAt, place, noticeGivenAt, papers == null ? List.of() : papers, null);
    }
}
