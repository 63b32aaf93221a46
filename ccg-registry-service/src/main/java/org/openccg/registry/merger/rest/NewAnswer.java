package org.openccg.registry.merger.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewMergerAnswer")
record NewAnswer(
        @Schema(examples = "Z90002", description = "a member practice the caller acts for") @NotBlank @Size(max = 10)
        String practice,

        @Schema(examples = "We would rather share a finance officer and stay as we are.") @NotBlank @Size(max = 4000)
        String text) {}
