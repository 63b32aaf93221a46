package org.openccg.registry.governance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SeatEnd(
        @Schema(examples = "2012-07-16", description = "the first day on which it no longer holds") @NotNull
        LocalDate on,

        @Schema(examples = "Moves to another county") @NotBlank @Size(max = 2000)
        String reason) {}
