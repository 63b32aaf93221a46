package org.openccg.platform.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One interest, as its holder puts it.
 *
 * @param kind one of the kinds the service knows, in capitals
 */
@Schema(name = "DeclaredInterest")
public record Declared(
        @NotBlank @Size(max = 40) @Schema(examples = "SUPPORT_CONTRACT")
        String kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Fellside Support Unit")
        String heldIn,

        @NotBlank @Size(max = 2000) @Schema(examples = "My own post moves to the unit in April.")
        String description) {}
