package org.openccg.authorisation.comparison;

import java.math.BigInteger;
import java.util.function.IntFunction;

/**
 * Between which counts chance alone would leave an office, were it like the country: the funnel's limits, by the exact
 * binomial distribution in whole numbers, so that nothing is rounded.
 *
 * @param low the smallest count inside
 * @param high the largest count inside
 */
public record ControlLimits(int low, int high) {

    /** One side of the limits: how unlikely a count at least as far out must be to lie outside. */
    public enum Width {
        /** 2.5 % on either side. */
        PERCENT_95(40),
        /** 0.1 % on either side. */
        PERCENT_99_8(1_000);

        private final BigInteger oneIn;

        Width(long oneIn) {
            this.oneIn = BigInteger.valueOf(oneIn);
        }
    }

    /**
     * @param n how many cases the office has
     * @param national how many of all cases are of the kind that is counted
     * @param all how many cases there are in the country
     */
    public static ControlLimits of(int n, int national, int all, Width width) {
        return new ControlLimits(inside(n, national, all, width), n - inside(n, all - national, all, width));
    }

    public boolean include(int count) {
        return low <= count && count <= high;
    }

    /** The smallest count k with P(X ≤ k) above the tail, for X of n trials that succeed in {@code a} of {@code b}. */
    private static int inside(int n, int a, int b, Width width) {
        if (a == b) {
            return n;
        }
        var success = BigInteger.valueOf(a);
        var failure = BigInteger.valueOf(b - a);
        var whole = BigInteger.valueOf(b).pow(n);
        IntFunction<BigInteger> big = BigInteger::valueOf;
        var term = failure.pow(n);
        var sum = term;
        int k = 0;
        while (sum.multiply(width.oneIn).compareTo(whole) <= 0) {
            term = term.multiply(big.apply(n - k))
                    .multiply(success)
                    .divide(big.apply(k + 1).multiply(failure));
            sum = sum.add(term);
            k++;
        }
        return k;
    }
}
