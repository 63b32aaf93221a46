package org.openccg.registry.office.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.moment.PlausibleDay;

record NewParent(
        @Schema(examples = "FELLS") @NotBlank @Size(max = 50)
        String parent,

        @Schema(examples = "2012-10-01", description = "also a day gone by, when it was recorded wrongly")
        @NotNull
        @PlausibleDay
        LocalDate from,

        @NotBlank @Size(max = 2000) String reason) {}
