package org.openccg.registry.area.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record NewBoundaryProposal(
        @Schema(examples = "Z90002", description = "the member practice you propose it for, unless an office does")
        @Nullable
        String practice,

        @Schema(examples = "[\"E01000001\"]", description = "small areas that would join the group's area")
        @Size(max = 35_000)
        @Nullable
        List<@NotNull String> add,

        @Schema(description = "small areas that would leave it") @Size(max = 35_000) @Nullable
        List<@NotNull String> remove,

        @NotBlank @Size(max = 10_000) String reason) {

    List<String> adds() {
        return Objects.requireNonNullElse(add, List.of());
    }

    List<String> removes() {
        return Objects.requireNonNullElse(remove, List.of());
    }
}
