package org.openccg.authorisation.sitevisit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a group is from a criterion it does not meet yet, as seen on the visit. */
@Schema(name = "SeenDistance")
public record Distance(
        @NotBlank @Size(max = 20) @Schema(examples = "D3-02")
        String criterion,

        @NotBlank @Size(max = 5_000) @Schema(examples = "The plan balances once the lease is settled.")
        String distance) {}
