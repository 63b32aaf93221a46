package org.openccg.registry.sharing.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharingNotice")
record Leaving(
        @Schema(description = "the party for which you speak") @NotNull
        UUID group,

        @Schema(examples = "2013-04-01", description = "the first day on which the agreement no longer holds") @NotNull
        LocalDate on,

        @Schema(examples = "We will keep our own books") @NotBlank @Size(max = 2000)
        String reason) {}
