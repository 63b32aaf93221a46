package org.openccg.authorisation.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody invited to a meeting, or seen or missed there. */
@Schema(name = "MeetingParticipant")
public record Participant(
        @NotBlank @Size(max = 200) @Schema(examples = "Amara Osei")
        String name,

        @NotBlank @Size(max = 200) @Schema(examples = "chair of the group")
        String capacity) {}
