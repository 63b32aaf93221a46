package org.openccg.authorisation.meeting.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.meeting.Calling;
import org.openccg.authorisation.meeting.Reading;

/** Another time or place, in full: papers sent before are named again. */
@Schema(name = "MeetingRescheduling")
record Rescheduling(
        @NotBlank @Size(max = 40) @Schema(examples = "2012-07-10T18:30")
        String startsAt,

        @Size(max = 40) @Nullable String endsAt,

        @NotBlank @Size(max = 300) @Schema(examples = "The Old Surgery, Alderbeck")
        String place,

        @Size(max = 100) @Nullable List<@Valid @NotNull NewPaper> papers,

        @NotBlank @Size(max = 40) @Schema(examples = "2012-07-03T12:00", description = "when the change was told")
        String noticeGivenAt,

        @NotBlank @Size(max = 2_000) @Schema(examples = "Nobody could come at that hour.")
        String reason) {

    Calling.Told told(Reading reading) {
        return Times.calling(
                reading, startsAt, endsAt, place, noticeGivenAt, papers == null ? List.of() : papers, reason);
    }
}
