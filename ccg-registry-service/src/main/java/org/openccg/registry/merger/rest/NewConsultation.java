package org.openccg.registry.merger.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.moment.PlausibleDay;

record NewConsultation(
        @Schema(examples = "What would your patients gain or lose?") @NotBlank @Size(max = 4000)
        String asked,

        @Schema(examples = "2012-07-16", description = "the last day for answers") @NotNull @PlausibleDay
        LocalDate until) {}
