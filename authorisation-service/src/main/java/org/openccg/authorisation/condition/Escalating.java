package org.openccg.authorisation.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.decision.Answer;
import org.openccg.authorisation.decision.SuggestionAnswer;

/**
 * Conditions that an authorising officer raises as reviewed.
 *
 * @param answers from level IV on: one for every point the group made to the notice of it
 * @param suggestions from level IV on: one for every suggestion the link rule found (BLK-10)
 */
@Schema(name = "ConditionsEscalated")
public record Escalating(
        @NotEmpty @Size(max = 50) List<@NotNull UUID> conditions,

        @NotBlank @Size(max = 20_000) @Schema(examples = "Two quarters of advice closed no part of the gap.")
        String reasons,

        @Size(max = 500) List<@Valid @NotNull Answer> answers,
        @Size(max = 100) List<@Valid @NotNull SuggestionAnswer> suggestions) {

    public Escalating {
        answers = answers == null ? List.of() : Collections.unmodifiableList(answers);
        suggestions = suggestions == null ? List.of() : Collections.unmodifiableList(suggestions);
    }

    ConditionsNamed named() {
        return new ConditionsNamed(conditions, reasons);
    }
}
