package org.openccg.authorisation.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a decision. Outcome and grounds have no place here: an appeal or a new decision changes those.
 *
 * @param reason why it has to be corrected
 * @param reasons in place of the reasons given; unchanged when left out
 * @param answers in place of the answers to the same points
 */
@Schema(name = "Correction")
public record Correction(
        @NotBlank @Size(max = 2_000) @Schema(examples = "The rate a head was misprinted.")
        String reason,

        @Nullable @Size(max = 20_000) @Schema(examples = "The plan spends 26.10 a head; the allowance is 25.00.")
        String reasons,

        @Size(max = 50) List<@Valid @NotNull GroundCorrected> grounds,
        @Size(max = 500) List<@Valid @NotNull Answer> answers) {

    public Correction {
        grounds = grounds == null ? List.of() : Collections.unmodifiableList(grounds);
        answers = answers == null ? List.of() : Collections.unmodifiableList(answers);
    }

    /**
     * Other reasons for a ground.
     *
     * @param index its place among the grounds of the decision, from 0
     */
    @Schema(name = "GroundCorrected")
    public record GroundCorrected(
            @Min(0) @Schema(examples = "0") int index,

            @NotBlank @Size(max = 20_000) @Schema(examples = "26.10 a head is above the allowance of 25.00.")
            String reasons) {}
}
