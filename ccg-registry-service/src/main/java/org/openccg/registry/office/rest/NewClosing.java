package org.openccg.registry.office.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.moment.PlausibleDay;

record NewClosing(
        @Schema(examples = "2013-03-31", description = "the office still acts on this day") @NotNull @PlausibleDay
        LocalDate lastDay,

        @Schema(examples = "NHSCB", description = "takes over the day after") @NotBlank @Size(max = 50)
        String successor,

        @NotBlank @Size(max = 2000) String reason) {}
