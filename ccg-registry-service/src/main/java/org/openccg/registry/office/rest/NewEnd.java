package org.openccg.registry.office.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.moment.PlausibleDay;

record NewEnd(
        @Schema(examples = "2012-09-01", description = "the first day on which it no longer holds: today or later")
        @NotNull
        @PlausibleDay
        LocalDate to,

        @NotBlank @Size(max = 2000) String reason) {}
