package org.openccg.appeals.appeal.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the group says to the response. */
record NewReply(
        @Schema(examples = "The response does not say where the sums are.") @NotBlank @Size(max = 100_000)
        String statement) {}
