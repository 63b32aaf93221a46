package org.openccg.registry.merger.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.moment.PlausibleDay;

record NewBallot(
        @Schema(examples = "2012-07-24", description = "the last day for votes, five working days ahead or more")
        @NotNull
        @PlausibleDay
        LocalDate until) {}
