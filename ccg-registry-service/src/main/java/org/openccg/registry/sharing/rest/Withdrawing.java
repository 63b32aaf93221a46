package org.openccg.registry.sharing.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharingWithdrawal")
record Withdrawing(
        @Schema(description = "the party for which you speak") @NotNull
        UUID group,

        @Schema(examples = "The keys do not suit us") @NotBlank @Size(max = 2000)
        String reason) {}
