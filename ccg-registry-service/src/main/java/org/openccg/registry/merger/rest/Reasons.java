package org.openccg.registry.merger.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MergerReasons")
record Reasons(
        @Schema(examples = "The groups applied together, and each of them agreed.") @NotBlank @Size(max = 4000)
        String reasons) {}
