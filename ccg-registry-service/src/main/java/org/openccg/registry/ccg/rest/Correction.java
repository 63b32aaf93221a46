package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.ccg.Correcting.Days;
import org.openccg.registry.moment.PlausibleDay;

record Correction(
        @Schema(
                examples = "2012-07-02",
                description =
                        "the first day as it is recorded now; needed where the practice was a member more than once")
        @Nullable
        @PlausibleDay
        LocalDate recordedFrom,

        @Schema(examples = "2012-06-01", description = "the first day in truth") @NotNull @PlausibleDay
        LocalDate from,

        @Schema(description = "the first day on which it no longer held in truth, if it has ended or is to end")
        @Nullable
        @PlausibleDay
        LocalDate to,

        @Schema(examples = "The letter of joining gives 1 June.") @NotBlank @Size(max = 2000)
        String reason) {

    Days days() {
        return new Days(from, to);
    }
}
