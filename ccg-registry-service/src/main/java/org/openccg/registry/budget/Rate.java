package org.openccg.registry.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.practice.Population;
import org.openccg.registry.practice.PopulationBasis;

/**
 * What a group may spend on running itself, for each of its patients and year. It is a maximum, and changes with time.
 *
 * @param to the first day on which it no longer holds
 * @param source where it was published
 */
@Schema(name = "RunningCostRate")
public record Rate(
        LocalDate from,
        @Nullable LocalDate to,

        @Schema(examples = "25.00", description = "pounds") BigDecimal perHead,

        String source) {

    /** RCA-1: rounded to the pound, halves to the even one; indicative when list inflation is still in it. */
    public Allowance of(Population population) {
        long amount = perHead.multiply(BigDecimal.valueOf(population.value()))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        return new Allowance(amount, perHead, population, population.basis() == PopulationBasis.RAW_LIST);
    }
}
