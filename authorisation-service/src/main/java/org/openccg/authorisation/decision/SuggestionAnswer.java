package org.openccg.authorisation.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever decides made of a suggestion that linked something else to authorisation (BLK-10). */
public record SuggestionAnswer(
        @NotNull UUID suggestion,

        @Size(max = 20_000) @Schema(examples = "Support was not weighed; the plan failed on its sums.")
        String answer) {

    public SuggestionAnswer {
        answer = answer == null ? "" : answer;
    }
}
