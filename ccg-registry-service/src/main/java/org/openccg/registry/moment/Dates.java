package org.openccg.registry.moment;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days as native queries answer them and as the trail keeps them. */
public final class Dates {

    private Dates() {}

    public static @Nullable LocalDate local(@Nullable Object date) {
        return date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
    }

    /** Puts what there is, days as text. */
    public static void put(Map<String, Object> detail, String name, @Nullable Object value) {
        if (value != null) {
            detail.put(name, value instanceof LocalDate day ? day.toString() : value);
        }
    }
}
