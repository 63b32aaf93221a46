package org.openccg.authorisation.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Step;

/**
 * An authorisation with conditions of the notice, as an authorising officer states it.
 *
 * @param answers one for every point of every representation
 * @param conditions those of the notice that are imposed; the others are dropped
 * @param suggestions one for every suggestion the link rule found (BLK-10), from level IV on
 */
@Schema(name = "Imposing")
public record Imposing(
        @Size(max = 20_000) @Schema(examples = "The group can begin, with support where its plan falls short.")
        String reasons,

        @Size(max = 500) List<@Valid @NotNull Answer> answers,
        @Size(max = 50) List<@Valid @NotNull ConditionDecided> conditions,
        @Size(max = 100) List<@Valid @NotNull SuggestionAnswer> suggestions)
        implements Intended {

    public Imposing {
        reasons = reasons == null ? "" : reasons;
        answers = answers == null ? List.of() : Collections.unmodifiableList(answers);
        conditions = conditions == null ? List.of() : Collections.unmodifiableList(conditions);
        suggestions = suggestions == null ? List.of() : Collections.unmodifiableList(suggestions);
    }

    @Override
    public Step step() {
        return Step.IMPOSE_CONDITIONS;
    }

    /**
     * A condition of the notice, never more severe than it was noticed.
     *
     * @param index its place in the notice, from 0
     * @param supportLevel a lower level than in the notice, or as there
     * @param functions those of the notice that stay withheld, or all of them
     * @param reasons why it is needed after all that was said
     */
    @Schema(name = "ConditionDecided")
    public record ConditionDecided(
            @NotNull @PositiveOrZero @Schema(examples = "0") Integer index,

            @Nullable @Size(max = 10) @Schema(examples = "II")
            String supportLevel,

            @Nullable @Size(max = 50) List<@NotNull @Size(max = 500) String> functions,

            @Size(max = 20_000) @Schema(examples = "The second year is still over the allowance.")
            String reasons) {

        public ConditionDecided {
            reasons = reasons == null ? "" : reasons;
        }

        /** The functions that stay withheld, where not all of them do. */
        public Optional<List<String>> kept() {
            return Optional.ofNullable(functions);
        }
    }
}
