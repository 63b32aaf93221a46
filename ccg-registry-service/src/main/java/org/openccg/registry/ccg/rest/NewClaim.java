package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.PlausibleDay;

@Schema(name = "Claim")
record NewClaim(
        @Schema(examples = "Z90003", description = "a practice that is to be a member, if it agrees") @NotBlank
        String practice,

        @Schema(examples = "2012-10-01", description = "its first day as a member: today, unless a later one is named")
        @Nullable
        @PlausibleDay
        LocalDate from) {}
