package org.openccg.appeals.ruling;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found on one ground of the decision, on the balance of probabilities.
 *
 * @param ground code of the ground
 * @param criterion criterion or statutory test, needed only where the code alone names several grounds
 * @param proved whether the blocking office proved it
 */
@Embeddable
public record Finding(
        @Schema(examples = "FUNCTIONS_NOT_DISCHARGEABLE") @NotBlank @Size(max = 100)
        String ground,

        @Schema(examples = "D3-02") @Nullable @Size(max = 100)
        String criterion,

        @Schema(examples = "false") @NotNull Boolean proved,

        @Schema(examples = "The office produced no sums; the plan in evidence balances.") @NotBlank @Size(max = 20_000)
        String reasons) {}
