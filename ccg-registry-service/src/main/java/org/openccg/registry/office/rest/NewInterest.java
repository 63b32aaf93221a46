package org.openccg.registry.office.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.PlausibleDay;
import org.openccg.registry.office.Declaring.Entered;
import org.openccg.registry.office.InterestKind;

record NewInterest(
        @NotNull InterestKind kind,

        @Schema(
                examples = "practice:Z90001",
                description = "as in the organisations claim where it is an organisation, else a name")
        @NotBlank
        @Size(max = 200)
        String heldIn,

        @Schema(examples = "Partner in the practice") @NotBlank @Size(max = 2000)
        String description,

        @Schema(description = "since when it is so; today when left out") @PlausibleDay @Nullable
        LocalDate from,

        @Schema(description = "the first day on which it no longer holds") @PlausibleDay @Nullable
        LocalDate to) {

    Entered entered() {
        return new Entered(kind, heldIn, description, from, to);
    }
}
