package org.openccg.registry;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;

/** What belongs to one group, a page at a time, in the order of an instant and then of ids. */
public final class PageOfGroup<T> {

    private static final String QUERY = """
            select * from %1$s t where t.group_id = :group and (cast(:after as text) is null
                or (t.%2$s, t.id) %3$s (select a.%2$s, a.id from %1$s a
                    where a.group_id = :group and cast(a.id as text) = :after))
            order by t.%2$s %4$s, t.id %4$s limit :most""";

    private final Class<T> type;
    private final String query;

    private PageOfGroup(Class<T> type, String query) {
        this.type = type;
        this.query = query;
    }

    /** @param instant the column with the time at which a row was made */
    public static <T> PageOfGroup<T> oldestFirst(Class<T> type, String table, String instant) {
        return new PageOfGroup<>(type, QUERY.formatted(table, instant, ">", "asc"));
    }

    /** @param instant the column with the time at which a row was made */
    public static <T> PageOfGroup<T> newestFirst(Class<T> type, String table, String instant) {
        return new PageOfGroup<>(type, QUERY.formatted(table, instant, "<", "desc"));
    }

    /** @param after the id of the last row of the page before */
    public List<T> read(Session database, UUID group, @Nullable Cursor after, int most) {
        return database.createNativeQuery(query, type)
                .setParameter("group", group)
                .setParameter("after", after == null ? null : after.part(0))
                .setParameter("most", most)
                .getResultList();
    }
}
