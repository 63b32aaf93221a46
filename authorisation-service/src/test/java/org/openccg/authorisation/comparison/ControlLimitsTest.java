package org.openccg.authorisation.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.comparison.ControlLimits.Width.PERCENT_95;
import static org.openccg.authorisation.comparison.ControlLimits.Width.PERCENT_99_8;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.authorisation.comparison.ControlLimits.Width;
import org.openccg.authorisation.comparison.Share.Position;

class ControlLimitsTest {

    /** From printed tables of the binomial distribution: such as P(X ≤ 1) = 0.0107 and P(X ≤ 2) = 0.0547 for 10 and 1/2. */
    @ParameterizedTest
    @CsvSource({
        "10, 50, 100, 2, 8, 1, 9",
        "8, 50, 100, 1, 7, 0, 8",
        "20, 10, 100, 0, 5, 0, 7",
        "20, 50, 100, 6, 14, 3, 17",
        "8, 0, 50, 0, 0, 0, 0",
        "8, 50, 50, 8, 8, 8, 8"
    })
    void are_those_of_the_tables(int n, int national, int all, int low, int high, int lowest, int highest) {
        assertThat(ControlLimits.of(n, national, all, PERCENT_95)).isEqualTo(new ControlLimits(low, high));
        assertThat(ControlLimits.of(n, national, all, PERCENT_99_8)).isEqualTo(new ControlLimits(lowest, highest));
    }

    /** Computed another way: decimal sums of each probability from its factorials, from either end. */
    @Test
    void agree_with_decimal_sums_for_any_office_and_country() {
        var random = new Random(20120702);
        for (int i = 0; i < 300; i++) {
            int all = 8 + random.nextInt(300);
            int national = random.nextInt(all + 1);
            int n = 8 + random.nextInt(Math.min(all - 7, 60));
            for (var width : Width.values()) {
                var tail = width == PERCENT_95 ? new BigDecimal("0.025") : new BigDecimal("0.001");
                assertThat(ControlLimits.of(n, national, all, width))
                        .as("%d of %d over %d", n, national, all)
                        .isEqualTo(bySums(n, national, all, tail));
            }
        }
    }

    @Test
    void the_wider_limits_include_the_narrower_and_an_office_like_the_country_is_inside() {
        for (int n = 8; n < 80; n++) {
            for (int national = 0; national <= 40; national++) {
                var narrow = ControlLimits.of(n, national, 40, PERCENT_95);
                var wide = ControlLimits.of(n, national, 40, PERCENT_99_8);
                assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
                assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high());
                assertThat(narrow.include(Math.round(n * national / 40f))).isTrue();
            }
        }
    }

    @Test
    void a_share_says_where_it_lies_and_below_eight_nothing() {
        assertThat(new Share(5, 20, 10, 100).position()).isEqualTo(Position.WITHIN_LIMITS);
        assertThat(new Share(6, 20, 10, 100).position()).isEqualTo(Position.OUTSIDE_95);
        assertThat(new Share(8, 20, 10, 100).position()).isEqualTo(Position.OUTSIDE_99_8);
        assertThat(new Share(0, 8, 10, 100).isShown()).isTrue();
        assertThat(new Share(0, 7, 10, 100).isShown()).isFalse();
    }

    private static ControlLimits bySums(int n, int national, int all, BigDecimal tail) {
        var p = BigDecimal.valueOf(national).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128);
        int low = 0;
        var below = probability(n, 0, p);
        while (below.compareTo(tail) <= 0) {
            below = below.add(probability(n, ++low, p));
        }
        int high = n;
        var above = probability(n, n, p);
        while (above.compareTo(tail) <= 0) {
            above = above.add(probability(n, --high, p));
        }
        return new ControlLimits(low, high);
    }

    private static BigDecimal probability(int n, int k, BigDecimal p) {
        var ways = factorial(n).divide(factorial(k).multiply(factorial(n - k)));
        return ways.multiply(p.pow(k)).multiply(BigDecimal.ONE.subtract(p).pow(n - k));
    }

    private static BigDecimal factorial(int n) {
        var product = BigDecimal.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigDecimal.valueOf(i));
        }
        return product;
    }
}
