package org.openccg.authorisation.allocation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for somebody to assess or moderate a case.
 *
 * @param subject the person chosen by hand; without one the rules choose
 * @param reason why this person, where one is chosen; both sides read it
 */
@Schema(name = "NewAllocation")
public record NewAllocation(
        @NotNull Assignment capacity,

        @Nullable UUID subject,

        @Size(max = 5_000) @Schema(examples = "Knows the finances of the vale from last year's plans.") @Nullable
        String reason) {

    boolean givesReason() {
        return reason != null && !reason.isBlank();
    }
}
