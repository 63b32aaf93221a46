package org.openccg.authorisation.stakeholdersurvey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many of how many. Ten are needed for a percentage: of fewer, one more or less would say too much.
 *
 * @param percent with one decimal, or nothing where it is of fewer than ten
 */
@Schema(name = "Share")
public record Share(
        @Schema(examples = "67") int count,
        @Schema(examples = "257") int of,
        @Schema(examples = "26.1") @Nullable BigDecimal percent) {

    private static final int FEWEST = 10;

    public static Share of(int count, int all) {
        return new Share(count, all, all < FEWEST ? null : percent(count, all));
    }

    /** Such as "67 of 257 (26.1 per cent)"; of fewer than ten without a percentage. */
    public String words() {
        return "%d of %d".formatted(count, of)
                + (percent == null ? "" : " (%s per cent)".formatted(percent.toPlainString()));
    }

    private static BigDecimal percent(int count, int all) {
        return BigDecimal.valueOf(count).movePointRight(2).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
