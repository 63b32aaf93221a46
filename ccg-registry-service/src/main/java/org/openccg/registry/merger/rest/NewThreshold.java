package org.openccg.registry.merger.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.merger.Share;

record NewThreshold(
        @Schema(description = "a group that takes part and that you lead") @NotNull
        UUID groupId,

        @Schema(description = "what its constitution asks for; left out: more than half of its practices")
        @Valid
        @Nullable
        ShareAsked share,

        @Schema(examples = "12.3", description = "where the constitution says so") @Size(max = 100) @Nullable
        String clause) {

    @Schema(name = "Share", description = "so many of so many practices, such as 2 of 3")
    record ShareAsked(
            @Schema(examples = "2") @Min(1) @Max(1000) int practices,

            @Schema(examples = "3") @Min(1) @Max(1000) int of) {}

    @Nullable
    Share asked() {
        return share == null ? null : new Share(share.practices(), share.of());
    }
}
