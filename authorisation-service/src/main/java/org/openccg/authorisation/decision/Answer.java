package org.openccg.authorisation.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to one point of a representation.
 *
 * @param point counted from 1
 */
public record Answer(
        @NotNull UUID representation,
        @NotNull @Positive @Schema(examples = "1") Integer point,

        @Size(max = 20_000) @Schema(examples = "The corrected plan was read; the gap remains.")
        String answer) {

    public Answer {
        answer = answer == null ? "" : answer;
    }
}
