package org.openccg.registry.budget.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.PlausibleDay;

record NewWithdrawal(
        @Schema(examples = "2012-10-01", description = "the first day without it; left out: the earliest possible")
        @PlausibleDay
        @Nullable
        LocalDate on,

        @NotBlank @Size(max = 2000) String reason,

        @Schema(description = "whether it answers something the group did or did not do; that can be appealed against")
        boolean asSanction) {}
