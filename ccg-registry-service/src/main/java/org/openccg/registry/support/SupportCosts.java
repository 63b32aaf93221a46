package org.openccg.registry.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.Finding;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.budget.Allowance;
import org.openccg.registry.budget.Allowances;
import org.openccg.registry.moment.Moment;

/** What a group's support costs a year and a head, beside its allowance (SUP-4). It informs, and stops nobody. */
@ApplicationScoped
public class SupportCosts {

    private final SupportDecisions decisions;
    private final Allowances allowances;

    SupportCosts(SupportDecisions decisions, Allowances allowances) {
        this.decisions = decisions;
        this.allowances = allowances;
    }

    public Total of(UUID groupId, LocalDate day) {
        var sums = decisions.sums(groupId, day);
        var allowance = allowances.of(groupId, Moment.on(day));
        return new Total(
                day,
                sums.binding(),
                sums.withoutEffect(),
                sums.pricePerYear(),
                perHead(sums.pricePerYear(), allowance),
                allowance.orElse(null),
                findings(sums.pricePerYear(), allowance));
    }

    /** To the penny, halves to the even one; nothing where nobody knows how many patients there are. */
    public static @Nullable BigDecimal perHead(BigDecimal price, Optional<Allowance> allowance) {
        return allowance
                .map(known -> known.population().value())
                .filter(patients -> patients > 0)
                .map(patients -> price.divide(BigDecimal.valueOf(patients), 2, RoundingMode.HALF_EVEN))
                .orElse(null);
    }

    private static List<Finding> findings(BigDecimal price, Optional<Allowance> allowance) {
        return allowance.stream()
                .filter(known -> price.compareTo(BigDecimal.valueOf(known.amount())) > 0)
                .map(known -> Finding.of(
                        "OVER_ALLOWANCE",
                        RegistryRule.SUP_4,
                        "Support costs %s a year; the allowance is %s."
                                .formatted(Pounds.words(price), Pounds.words(BigDecimal.valueOf(known.amount()))),
                        "Show in the financial plan how the rest is paid for; no supplier is ruled out."))
                .toList();
    }

    /**
     * All support of a group on a day.
     *
     * @param lines how many decisions hold that day
     * @param withoutEffect how many were written down for that day and bind nobody
     */
    @Schema(name = "SupportTotal")
    public record Total(
            LocalDate asAt,
            int lines,
            int withoutEffect,

            @Schema(examples = "480000.00", description = "pounds")
            BigDecimal pricePerYear,

            @Schema(examples = "4.81", description = "pounds") @Nullable
            BigDecimal perHead,

            @Nullable Allowance allowance,
            List<Finding> findings) {}
}
