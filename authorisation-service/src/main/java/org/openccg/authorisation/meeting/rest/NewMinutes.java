package org.openccg.authorisation.meeting.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.meeting.Minutes;
import org.openccg.authorisation.meeting.Participant;
import org.openccg.authorisation.meeting.Reading;

/** Minutes of one side; minutes that correct others stand beside them, and decisions are numbered on from 0. */
@Schema(name = "NewMinutes")
record NewMinutes(
        @NotNull @Size(max = 200) List<@Valid @NotNull Participant> attended,

        @Size(max = 200) @Nullable List<@Valid @NotNull Participant> absent,

        @Size(max = 100) @Nullable List<@Valid @NotNull NewDecision> decisions,
        @Size(max = 100) @Nullable List<@Valid @NotNull NewPaper> papers,

        @Schema(
                examples = "2012-07-03",
                description = "in the group's minutes: when it knew of the decisions, if not in the meeting")
        @Nullable
        LocalDate knownOn) {

    @Schema(name = "NewMeetingDecision")
    record NewDecision(
            @NotBlank @Size(max = 5_000) @Schema(examples = "The group joins its neighbours.")
            String text) {}

    Minutes.Written written(Reading reading) {
        return new Minutes.Written(
                attended,
                absent == null ? List.of() : absent,
                NewPaper.tabled(papers == null ? List.of() : papers, reading),
                decisions == null
                        ? List.of()
                        : decisions.stream().map(NewDecision::text).toList(),
                knownOn);
    }
}
