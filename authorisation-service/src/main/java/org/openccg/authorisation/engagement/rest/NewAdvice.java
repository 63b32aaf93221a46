package org.openccg.authorisation.engagement.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Advice;
import org.openccg.authorisation.engagement.Advising.Claimed;
import org.openccg.authorisation.engagement.Advising.Given;
import org.openccg.authorisation.engagement.PopulationBasis;

/** Advice: with its sums, its sources, or both. */
@Schema(name = "NewAdvice")
record NewAdvice(
        @NotNull Advice.Subject subject,

        @NotBlank @Size(max = 5_000) @Schema(examples = "At this price support takes all of the allowance, and more.")
        String text,

        @Valid @Nullable NewSums sums,

        @Size(max = 20) @Schema(examples = "[\"Running costs tool, May 2012\"]") @Nullable
        List<@NotBlank @Size(max = 1_000) String> sources,

        @Schema(description = "such as: choose this or be blocked; then it is no advice") @Nullable
        Boolean linkedToAuthorisation) {

    /** All in pounds; allowance and cost a head are worked out, and checked where they are given. */
    @Schema(name = "NewAdviceSums")
    record NewSums(
            @NotNull @Min(1) @Max(100_000_000) @Schema(examples = "44000")
            Long population,

            @NotNull PopulationBasis basis,

            @NotNull @Schema(examples = "2012-04-01", description = "the day they were counted")
            LocalDate populationOn,

            @NotNull
            @DecimalMin("0.01")
            @DecimalMax("10000")
            @Digits(integer = 5, fraction = 2)
            @Schema(examples = "25.00", description = "pounds a head and year")
            BigDecimal rate,

            @NotNull
            @DecimalMin("0")
            @Digits(integer = 11, fraction = 2)
            @Schema(examples = "1205600", description = "pounds a year")
            BigDecimal plannedSpend,

            @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(examples = "1100000") @Nullable
            BigDecimal allowance,

            @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(examples = "27.40") @Nullable
            BigDecimal costPerHead) {

        Claimed claimed() {
            return new Claimed(population, basis, populationOn, rate, plannedSpend, allowance, costPerHead);
        }
    }

    Given given() {
        return new Given(
                subject,
                text,
                sums == null ? null : sums.claimed(),
                sources == null ? List.of() : sources,
                Boolean.TRUE.equals(linkedToAuthorisation));
    }
}
