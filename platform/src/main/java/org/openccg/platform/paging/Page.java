package org.openccg.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what is on this page
 * @param next the cursor to send as {@code after} for the next page, or null on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_SIZE = 50;
    public static final int LARGEST = 200;

    /** Cuts a page from a query that fetched one row more than asked for. */
    public static <T> Page<T> of(List<T> fetched, int limit, Function<T, Cursor> key) {
        if (fetched.size() <= limit) {
            return new Page<>(List.copyOf(fetched), null);
        }
        var items = List.copyOf(fetched.subList(0, limit));
        return new Page<>(items, key.apply(items.get(limit - 1)).encoded());
    }
}
