package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Consent(
        @Schema(examples = "Z90002", description = "a member practice the caller acts for") @NotBlank
        String practice) {}
