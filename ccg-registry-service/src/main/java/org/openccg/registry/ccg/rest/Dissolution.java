package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.moment.PlausibleDay;

record Dissolution(
        @Schema(
                examples = "2013-10-01",
                description = "the first day on which its practices are no longer members: today or later")
        @NotNull
        @PlausibleDay
        LocalDate on,

        @Schema(examples = "On the group's application under section 14H.") @NotBlank @Size(max = 2000)
        String reason) {}
