package org.openccg.authorisation.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is proposed to the group.
 *
 * @param criterion the one assessed NOT_MET that it addresses
 * @param demands what kind of thing it asks for
 * @param directions from level IV on: the record of what is directed
 * @param ground from level IV on: the place among the notice's grounds (from 0) of the one it rests on
 */
@Schema(name = "ProposedCondition")
public record ProposedCondition(
        @NotBlank @Size(max = 20) @Schema(examples = "D3-02")
        String criterion,

        @Size(max = 5_000) @Schema(examples = "Show a plan that balances in 2013/14.")
        String wording,

        @Size(max = 10) @Schema(examples = "II") String supportLevel,

        @Size(max = 5_000) @Schema(examples = "A finance adviser of the Board, two days a week.")
        String supportOffered,

        @Size(max = 10) @Schema(examples = "[\"PLAN\"]") List<@NotNull @Size(max = 20) String> demands,

        @Size(max = 20_000) @Schema(examples = "The second year is over the allowance.")
        String reasons,

        @Size(max = 20_000) @Nullable String directions,
        @PositiveOrZero @Nullable Integer ground,
        @Size(max = 50) List<@Valid @NotNull WithheldFunction> functionsWithheld) {

    public ProposedCondition {
        wording = wording == null ? "" : wording;
        supportLevel = supportLevel == null ? "" : supportLevel;
        supportOffered = supportOffered == null ? "" : supportOffered;
        demands = demands == null ? List.of() : Collections.unmodifiableList(demands);
        reasons = reasons == null ? "" : reasons;
        functionsWithheld = functionsWithheld == null ? List.of() : Collections.unmodifiableList(functionsWithheld);
    }

    /** Whether it takes the rules of a block. */
    boolean isAsABlock() {
        return SupportLevel.of(supportLevel).filter(SupportLevel::isAsABlock).isPresent();
    }
}
