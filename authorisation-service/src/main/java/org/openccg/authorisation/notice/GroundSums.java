package org.openccg.authorisation.notice;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.PopulationBasis;
import org.openccg.authorisation.engagement.Sums;

/**
 * The sums of a ground on money, as they are claimed.
 *
 * @param population people
 * @param populationOn the day they were counted
 * @param rate pounds a head and year
 * @param allowance pounds a year; worked out, and checked where it is given
 * @param plannedSpend pounds a year
 */
@Schema(name = "GroundSums")
public record GroundSums(
        @NotNull @Min(1) @Max(100_000_000) @Schema(examples = "44000")
        Long population,

        @NotNull PopulationBasis basis,

        @NotNull @Schema(examples = "2012-04-01") LocalDate populationOn,

        @NotNull @DecimalMin("0.01") @DecimalMax("10000") @Digits(integer = 5, fraction = 2) @Schema(examples = "25.00")
        BigDecimal rate,

        @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(examples = "1100000") @Nullable
        BigDecimal allowance,

        @NotNull @DecimalMin("0") @Digits(integer = 11, fraction = 2) @Schema(examples = "1205600")
        BigDecimal plannedSpend) {

    static GroundSums of(Sums sums) {
        return new GroundSums(
                sums.population(),
                sums.basis(),
                sums.populationOn(),
                sums.rate(),
                BigDecimal.valueOf(sums.allowance()),
                sums.plannedSpend());
    }

    /** The same with what follows from them, rightly. */
    public Sums workedOut() {
        return Sums.of(population, basis, populationOn, rate, plannedSpend);
    }
}
