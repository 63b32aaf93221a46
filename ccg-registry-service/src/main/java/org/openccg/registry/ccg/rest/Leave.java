package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.moment.PlausibleDay;

record Leave(
        @Schema(examples = "Z90002", description = "a member practice the caller acts for") @NotBlank
        String practice,

        @Schema(
                examples = "2012-10-01",
                description = "the first day on which it is no longer a member: today or later")
        @NotNull
        @PlausibleDay
        LocalDate on,

        @Schema(examples = "Our patients look to the hospital in the next valley.") @NotBlank @Size(max = 2000)
        String reason) {}
