package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.Moment;

/** What a group says of its area besides its small areas: why it crosses a boundary, and an outline to look at. */
@ApplicationScoped
class Particulars {

    /** One of them, by its table and its column. */
    enum What {
        JUSTIFICATION,
        OUTLINE;

        private String in(String statement) {
            String column = name().toLowerCase(java.util.Locale.ROOT);
            return statement.replace("TABLE", "area_" + column + "s").replace("COLUMN", column);
        }
    }

    private static final String CLOSE = """
            with closed as (
                update TABLE p set superseded_at = :at
                where p.group_id = any(cast(:groups as uuid[])) and p.superseded_at is null and p.to_on is null
                  and COLUMN is distinct from cast(:value as text)
                returning p.group_id, p.COLUMN, p.from_on)
            insert into TABLE (group_id, COLUMN, from_on, to_on, recorded_at)
            select group_id, COLUMN, from_on, :on, :at from closed where from_on is null or from_on < :on""";

    private static final String BEGIN = """
            insert into TABLE (group_id, COLUMN, from_on, recorded_at)
            select :group, :value, :on, :at where not exists (select 1 from TABLE p
                where p.group_id = :group and p.superseded_at is null and p.to_on is null)""";

    private static final String THEN =
            "select p.COLUMN from TABLE p where p.group_id = :group and " + Moment.THEN.formatted("p");

    private final Session database;

    Particulars(Session database) {
        this.database = database;
    }

    Optional<String> of(What what, UUID group, Moment moment) {
        return moment
                .in(database.createNativeQuery(what.in(THEN), String.class))
                .setParameter("group", group)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** From the day on it is this, or nothing. */
    void become(What what, UUID group, @Nullable String value, LocalDate on, Instant at) {
        close(what, List.of(group), value, on, at);
        if (value != null) {
            database.createNativeMutationQuery(what.in(BEGIN))
                    .setParameter("group", group)
                    .setParameter("value", value)
                    .setParameter("on", on)
                    .setParameter("at", at)
                    .executeUpdate();
        }
    }

    /** Ends what is otherwise than the value. */
    void close(What what, Collection<UUID> groups, @Nullable String value, LocalDate on, Instant at) {
        database.createNativeMutationQuery(what.in(CLOSE))
                .setParameter("groups", groups.toArray(UUID[]::new))
                .setParameter("value", value)
                .setParameter("on", on)
                .setParameter("at", at)
                .executeUpdate();
    }
}
