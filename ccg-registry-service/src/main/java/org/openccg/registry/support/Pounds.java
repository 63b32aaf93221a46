package org.openccg.registry.support;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Money as people write it, such as {@code £1,234} or {@code £4.80}. */
final class Pounds {

    private Pounds() {}

    static String words(BigDecimal amount) {
        var format = NumberFormat.getCurrencyInstance(Locale.UK);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(amount);
    }
}
