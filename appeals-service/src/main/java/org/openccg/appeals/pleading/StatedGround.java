package org.openccg.appeals.pleading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ground as somebody wrote it, not yet known to be one. */
public record StatedGround(
        @Schema(examples = "ERROR_OF_FACT") @NotBlank @Size(max = 100)
        String ground,

        @Schema(examples = "FUNCTIONS_NOT_DISCHARGEABLE") @Nullable @Size(max = 100)
        String against,

        @Schema(examples = "The plan that was found missing is in the evidence, page 4.") @NotBlank @Size(max = 20_000)
        String text) {}
