package org.openccg.registry.stay.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewStay(
        @NotNull UUID groupId,
        @NotNull UUID applicationId,

        @Schema(description = "when the notice of appeal was served") @NotNull
        Instant since) {}
