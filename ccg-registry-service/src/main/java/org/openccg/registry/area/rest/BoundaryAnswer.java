package org.openccg.registry.area.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record BoundaryAnswer(
        @Schema(description = "what the group says of it") @NotBlank @Size(max = 10_000)
        String words) {}
