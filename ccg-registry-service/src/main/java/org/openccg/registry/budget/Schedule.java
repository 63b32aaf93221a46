package org.openccg.registry.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What is delegated, of what could be (DEL-1).
 *
 * @param eligible pounds a year of the area's budget that may be delegated
 */
public record Schedule(long eligible, List<Line> lines) {

    /** Pounds a year that count: primary care, specialised services and public health do not. */
    public long delegated() {
        return lines.stream()
                .filter(line -> line.category().isEligible())
                .mapToLong(Line::amount)
                .sum();
    }

    /** In per cent, to two places. */
    public BigDecimal share() {
        return BigDecimal.valueOf(delegated())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(eligible), 2, RoundingMode.HALF_EVEN);
    }

    /** Whether hardly more than paper clips is delegated. That is information and has no consequence. */
    public boolean isPaperClips(BigDecimal belowPercent) {
        return share().compareTo(belowPercent) < 0
                || lines.stream()
                        .noneMatch(line ->
                                line.category().isEligible() && line.category().isCare());
    }
}
