package org.openccg.registry.assignment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Confirmation(
        @Schema(description = "what the Board says to each representation, by its id") @NotNull @Size(max = 1000)
        Map<UUID, @NotBlank @Size(max = 20_000) String> answers,

        @NotBlank @Size(max = 10_000) String reason) {}
