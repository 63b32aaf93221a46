package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record NewGroup(
        @Schema(examples = "NHS Alderbeck Vale Clinical Commissioning Group") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "PCTC-001", description = "the PCT cluster that reviews the group") @NotBlank
        String reviewingOffice,

        @Schema(
                examples = "[\"Z90001\", \"Z90002\"]",
                description = "codes of practices; the founder acts for one of them")
        @NotEmpty
        @Size(max = 1000)
        List<@NotNull String> practices,

        @Schema(
                description =
                        "a group of which all these practices are members, when they leave it to found one of their own")
        @Nullable
        UUID splitFrom) {}
