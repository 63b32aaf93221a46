package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Consent")
record NewConsent(
        @Schema(examples = "Z90002", description = "a member practice the caller acts for") @NotBlank
        String practice,

        @Schema(
                examples = "Agreed by all partners at the practice meeting of 25 June 2012.",
                description = "whatever the practice wants on record; shown with the group")
        @Nullable
        @Size(min = 1, max = 2000)
        String statement) {}
