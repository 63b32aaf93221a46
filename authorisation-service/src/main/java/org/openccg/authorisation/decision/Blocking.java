package org.openccg.authorisation.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Step;

/**
 * A block as an authorising officer states it.
 *
 * @param answers one for every point of every representation
 * @param grounds those of the notice the block rests on, each with reasons
 * @param suggestions one for every suggestion the link rule found (BLK-10)
 * @param measures must stay empty: a block touches nothing else
 */
public record Blocking(
        @Size(max = 20_000) @Schema(examples = "The plan does not show how the functions would be discharged.")
        String reasons,

        @Size(max = 500) List<@Valid @NotNull Answer> answers,
        @Size(max = 50) List<@Valid @NotNull GroundDecided> grounds,
        @Size(max = 100) List<@Valid @NotNull SuggestionAnswer> suggestions,
        @Size(max = 50) @Schema(examples = "[]") List<String> measures)
        implements Intended {

    public Blocking {
        reasons = reasons == null ? "" : reasons;
        answers = answers == null ? List.of() : Collections.unmodifiableList(answers);
        grounds = grounds == null ? List.of() : Collections.unmodifiableList(grounds);
        suggestions = suggestions == null ? List.of() : Collections.unmodifiableList(suggestions);
        measures = measures == null ? List.of() : Collections.unmodifiableList(measures);
    }

    @Override
    public Step step() {
        return Step.BLOCK;
    }

    /**
     * A ground of the notice, by its place (from 0) or by its code where the notice has it once.
     *
     * @param reasons why it is made out after all that was said
     */
    public record GroundDecided(
            @Nullable @Schema(examples = "0") Integer index,

            @Nullable @Size(max = 60) @Schema(examples = "FUNCTIONS_NOT_DISCHARGEABLE")
            String ground,

            @Size(max = 20_000) @Schema(examples = "No allowance was found for the commissioning of urgent care.")
            String reasons) {

        public GroundDecided {
            reasons = reasons == null ? "" : reasons;
        }
    }
}
