package org.openccg.authorisation.engagement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The sums of advice on money, worked out here so that they are right.
 *
 * @param population people
 * @param populationOn the day they were counted
 * @param rate pounds a head and year
 * @param allowance pounds: rate times population, rounded to the pound, halves to the even one
 * @param plannedSpend pounds a year
 * @param costPerHead pounds: planned spend by population, to the penny, halves to the even one
 */
@Embeddable
@Schema(name = "AdviceSums")
public record Sums(
        @Schema(examples = "44000") long population,
        @Enumerated(EnumType.STRING) PopulationBasis basis,
        LocalDate populationOn,
        @Schema(examples = "25.00") BigDecimal rate,
        @Schema(examples = "1100000") long allowance,
        @Schema(examples = "1205600.00") BigDecimal plannedSpend,
        @Schema(examples = "27.40") BigDecimal costPerHead) {

    public static Sums of(
            long population, PopulationBasis basis, LocalDate populationOn, BigDecimal rate, BigDecimal plannedSpend) {
        var people = BigDecimal.valueOf(population);
        return new Sums(
                population,
                basis,
                populationOn,
                rate.setScale(2, RoundingMode.UNNECESSARY),
                rate.multiply(people).setScale(0, RoundingMode.HALF_EVEN).longValueExact(),
                plannedSpend.setScale(2, RoundingMode.UNNECESSARY),
                plannedSpend.divide(people, 2, RoundingMode.HALF_EVEN));
    }

    /** Such as "£1,205,600.00 for 44,000 people is £27.40 a head, against £25.00: £105,600.00 over the allowance". */
    public String words() {
        var left = BigDecimal.valueOf(allowance).subtract(plannedSpend);
        return "%s for %s people is %s a head, against %s: %s %s the allowance of %s."
                .formatted(
                        pounds(plannedSpend),
                        NumberFormat.getIntegerInstance(Locale.UK).format(population),
                        pounds(costPerHead),
                        pounds(rate),
                        pounds(left.abs()),
                        left.signum() < 0 ? "over" : "within",
                        pounds(BigDecimal.valueOf(allowance)));
    }

    public static String pounds(BigDecimal amount) {
        return NumberFormat.getCurrencyInstance(Locale.UK).format(amount);
    }
}
