package org.openccg.registry.governance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.governance.DeclaredInterest;
import org.openccg.registry.moment.PlausibleDay;

record NewSeatInterest(
        @Schema(examples = "Alderbeck Diagnostics Ltd") @NotBlank @Size(max = 200)
        String heldIn,

        @Schema(examples = "Director") @NotBlank @Size(max = 2000)
        String description,

        @Schema(examples = "2011-04-01", description = "since when it is so") @NotNull @PlausibleDay
        LocalDate from,

        @Schema(description = "the first day on which it no longer holds") @PlausibleDay @Nullable
        LocalDate to) {

    DeclaredInterest declaredAt(Instant at) {
        return new DeclaredInterest(heldIn, description, from, to, at);
    }
}
