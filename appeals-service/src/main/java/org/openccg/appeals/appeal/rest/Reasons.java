package org.openccg.appeals.appeal.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step is taken, where it needs reasons. */
record Reasons(
        @Schema(examples = "No explanation for the delay was given that holds.") @NotBlank @Size(max = 20_000)
        String reasons) {}
