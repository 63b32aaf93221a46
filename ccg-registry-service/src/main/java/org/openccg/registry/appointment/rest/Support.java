package org.openccg.registry.appointment.rest;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Support(
        @Schema(examples = "Z90002", description = "a member practice the caller acts for") @NotBlank
        String practice) {}
