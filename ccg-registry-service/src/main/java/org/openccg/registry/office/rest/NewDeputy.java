package org.openccg.registry.office.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.PlausibleDay;
import org.openccg.registry.office.Delegating.Delegation;

record NewDeputy(
        @Schema(description = "the deputy's id in the realm") @NotNull
        UUID subject,

        @Schema(examples = "Tom Birch") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "whose part it is; your own when left out") @Nullable
        UUID deputyFor,

        @Schema(examples = "2012-08-06", description = "today or later") @NotNull @PlausibleDay
        LocalDate from,

        @Schema(examples = "2012-08-20", description = "the first day on which it no longer holds")
        @NotNull
        @PlausibleDay
        LocalDate to) {

    Delegation delegation() {
        return new Delegation(subject, name, deputyFor, from, to);
    }
}
