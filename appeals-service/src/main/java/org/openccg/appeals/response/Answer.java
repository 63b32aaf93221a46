package org.openccg.appeals.response;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the office says on one ground of its decision.
 *
 * @param ground code of the ground
 * @param criterion criterion or statutory test, needed only where the code alone names several grounds
 */
@Embeddable
public record Answer(
        @Schema(examples = "FUNCTIONS_NOT_DISCHARGEABLE") @NotBlank @Size(max = 100)
        String ground,

        @Schema(examples = "D3-02") @Nullable @Size(max = 100)
        String criterion,

        @Schema(examples = "The plan on page 4 was superseded in June.") @NotBlank @Size(max = 20_000)
        String answer) {}
