package org.openccg.registry.assignment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewRepresentation(
        @Schema(description = "what speaks for or against it") @NotBlank @Size(max = 20_000)
        String said) {}
