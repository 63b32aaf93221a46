package org.openccg.registry.office.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.PlausibleDay;
import org.openccg.registry.office.Appointing.Joiner;
import org.openccg.registry.office.OfficeCapacity;

record NewPost(
        @Schema(description = "the person's id in the realm") @NotNull
        UUID subject,

        @Schema(examples = "Lena Orchard") @NotBlank @Size(max = 200)
        String name,

        @NotNull OfficeCapacity capacity,

        @Schema(examples = "nhscb", description = "as in the organisations claim; the office itself when left out")
        @Pattern(
                regexp = "(practice|cluster|sha-cluster):[A-Z0-9-]{1,50}|nhscb|national",
                message = "must be an employer such as cluster:PCTC-001")
        @Nullable
        String employer,

        @Nullable UUID lineManager,

        @Schema(examples = "2012-07-09", description = "today or later") @NotNull @PlausibleDay
        LocalDate from,

        @Schema(description = "the first day on which it no longer holds") @PlausibleDay @Nullable
        LocalDate to) {

    Joiner joiner() {
        return new Joiner(subject, name, capacity, employer, lineManager, from, to);
    }
}
