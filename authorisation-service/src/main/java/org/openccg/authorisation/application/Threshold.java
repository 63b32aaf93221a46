package org.openccg.authorisation.application;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many practices must stand behind a bid.
 *
 * @param percent of the practices, as the constitution says; null: more than half
 */
public record Threshold(@Nullable BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public boolean isReachedBy(int signed, int all) {
        return signed >= needed(all);
    }

    /** The fewest practices that reach it. */
    public int needed(int all) {
        return percent == null
                ? all / 2 + 1
                : percent.multiply(BigDecimal.valueOf(all))
                        .divide(HUNDRED, 0, java.math.RoundingMode.CEILING)
                        .intValueExact();
    }

    public String words() {
        return percent == null
                ? "More than half of the practices must sign."
                : "At least %s per cent of the practices must sign, by the constitution."
                        .formatted(percent.stripTrailingZeros().toPlainString());
    }
}
