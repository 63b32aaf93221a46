package org.openccg.registry.support.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SupportEnd(
        @Schema(examples = "2013-04-01", description = "the first day on which it no longer holds") @NotNull
        LocalDate on,

        @Schema(examples = "We will do this ourselves") @NotBlank @Size(max = 2000)
        String reason) {}
