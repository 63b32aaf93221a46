package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.moment.Moment;

/** What a group was called when; {@code groups.name} is the present name. */
@ApplicationScoped
public class GroupNames {

    private static final String FORMER = """
            select n.name, n.from_on, n.to_on from group_names n
            where n.group_id = :group and %s and n.to_on <= :asAt and not isempty(n.valid)
            order by n.to_on, n.name""".formatted(Moment.KNOWN.formatted("n"));

    private final Session database;

    GroupNames(Session database) {
        this.database = database;
    }

    /** The group is called what it says from that day on. */
    void begin(Group group, LocalDate from, Instant at) {
        database.createNativeMutationQuery("""
                        with closed as (
                            update group_names set superseded_at = :at
                            where group_id = :group and superseded_at is null and to_on is null
                            returning name, from_on)
                        insert into group_names (group_id, name, from_on, to_on, recorded_at)
                        select cast(:group as uuid), name, from_on, cast(:from as date), cast(:at as timestamptz)
                            from closed where from_on is null or from_on < :from
                        union all
                        select cast(:group as uuid), cast(:name as text), cast(:from as date), null,
                            cast(:at as timestamptz)""")
                .setParameter("group", group.id())
                .setParameter("name", group.name())
                .setParameter("from", from)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What it was called before that day, oldest first. */
    public List<Former> formerOf(UUID group, Moment moment) {
        return moment
                .in(database.createNativeQuery(FORMER, Object[].class))
                .setParameter("group", group)
                .getResultList()
                .stream()
                .map(row -> new Former((String) row[0], Dates.local(row[1]), Dates.local(row[2])))
                .toList();
    }

    /**
     * A name it had.
     *
     * @param from null: since before there were records
     * @param to the first day on which it no longer had it
     */
    public record Former(
            String name, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
