package org.openccg.authorisation.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group shows for its conditions: any number of answers in one go. */
@Schema(name = "ConditionsAnswered")
public record ConditionsAnswered(@NotEmpty @Size(max = 50) List<@Valid @NotNull ConditionAnswer> answers) {

    /** What was done, with the documents of the case that show it. */
    @Schema(name = "ConditionAnswer")
    public record ConditionAnswer(
            @NotEmpty @Size(max = 50) List<@NotNull UUID> conditions,

            @NotBlank @Size(max = 20_000) @Schema(examples = "Both years balance; see the new plan.")
            String text,

            @NotEmpty @Size(max = 100) List<@NotNull UUID> evidence) {}
}
