package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Rename(
        @Schema(examples = "NHS Alderbeck and Wharram Clinical Commissioning Group") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "Two practices of Wharram have joined.") @NotBlank @Size(max = 2000)
        String reason) {}
