package org.openccg.authorisation.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.comparison.ControlLimits.Width;

/**
 * How many of an office's cases are of a kind, beside all cases of the country.
 *
 * @param of how many there are at the office
 * @param national how many of the kind there are in the country
 * @param ofAll how many there are in the country
 */
public record Share(int count, int of, int national, int ofAll) {

    /** Fewer tell nothing, and are not shown. */
    public static final int FEWEST = 8;

    /** Where a count lies. */
    @Schema(name = "ComparisonPosition")
    public enum Position {
        WITHIN_LIMITS,
        /** Outside the limits of 95 %: expected of one office in twenty by chance alone. */
        OUTSIDE_95,
        /** Outside the limits of 99.8 %. */
        OUTSIDE_99_8
    }

    public boolean isShown() {
        return of >= FEWEST;
    }

    public ControlLimits limits(Width width) {
        return ControlLimits.of(of, national, ofAll, width);
    }

    public Position position() {
        if (!limits(Width.PERCENT_99_8).include(count)) {
            return Position.OUTSIDE_99_8;
        }
        return limits(Width.PERCENT_95).include(count) ? Position.WITHIN_LIMITS : Position.OUTSIDE_95;
    }
}
