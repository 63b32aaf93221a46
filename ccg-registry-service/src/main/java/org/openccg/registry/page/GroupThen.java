package org.openccg.registry.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.moment.Moment;

/** What a group was called, where it stood and who reviewed it at a moment. */
@ApplicationScoped
class GroupThen {

    private static final String NAMES = """
            select n.name, n.to_on, n.valid @> cast(:asAt as date) from group_names n
            where n.group_id = :group and (n.from_on is null or n.from_on <= :asAt)
              and (n.from_on is null or n.to_on is null or n.from_on < n.to_on) and %s
            order by n.from_on nulls first""".formatted(Moment.KNOWN.formatted("n"));

    private static final String OFFICE =
            "select l.office from group_offices l where l.group_id = :group and " + Moment.THEN.formatted("l");

    private static final String STANDING = """
            select version, to_status from audit_entry where case_id = :group and at < :end
            order by seq desc limit 1""";

    private final Session database;

    GroupThen(Session database) {
        this.database = database;
    }

    /** All names up to the moment, the earliest first. */
    List<Name> names(UUID group, Moment moment) {
        return moment
                .in(database.createNativeQuery(NAMES, Object[].class))
                .setParameter("group", group)
                .getResultList()
                .stream()
                .map(row -> new Name((String) row[0], Dates.local(row[1]), (boolean) row[2]))
                .toList();
    }

    Optional<String> office(UUID group, Moment moment) {
        return moment
                .in(database.createNativeQuery(OFFICE, String.class))
                .setParameter("group", group)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Where the group stood by its trail; nothing when nothing had been recorded of it. */
    Optional<Standing> standing(UUID group, Moment moment) {
        return database
                .createNativeQuery(STANDING, Object[].class)
                .setParameter("group", group)
                .setParameter("end", Days.endOf(moment))
                .getResultList()
                .stream()
                .map(row -> new Standing(((Number) row[0]).intValue(), Status.valueOf((String) row[1])))
                .findFirst();
    }

    /**
     * @param until the first day on which it no longer held
     */
    record Name(String name, @Nullable LocalDate until, boolean holds) {}

    record Standing(int version, Status status) {}
}
