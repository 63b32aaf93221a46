package org.openccg.registry.support.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record SupportConfirmation(
        @Schema(description = "that the group knows it is for more than 18 months") @NotNull
        Boolean longTermAcknowledged,

        @Schema(description = "where fewer than two options were shown: why that is enough for the group")
        @Size(min = 1, max = 2000)
        @Nullable
        String fewerOptionsBecause) {}
