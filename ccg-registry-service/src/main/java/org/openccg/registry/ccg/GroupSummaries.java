package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;

/** The list of groups, by name. Never by size. */
@ApplicationScoped
public class GroupSummaries {

    private final Session database;

    GroupSummaries(Session database) {
        this.database = database;
    }

    public List<Summary> matching(GroupFilter filter, LocalDate today, @Nullable After after, int most) {
        var question = filter.on(today).after(after);
        return question
                .in(database.createNativeQuery(
                        "select g.id, g.code, g.name, g.status, g.reviewing_office from groups g where "
                                + question.where() + " order by g.name, g.id limit " + most,
                        Object[].class))
                .getResultList()
                .stream()
                .map(GroupSummaries::summary)
                .toList();
    }

    /** From id, code, name, status and reviewing office, as a query answers them. */
    public static Summary summary(Object[] row) {
        return new Summary(
                (UUID) row[0], (String) row[1], (String) row[2], Status.valueOf((String) row[3]), (String) row[4]);
    }

    /** The group a page begins after. */
    public record After(String name, UUID id) {}

    /** A group in a list. */
    public record Summary(
            UUID id,
            @Nullable String code,
            String name,
            Status status,
            @Nullable String reviewingOffice) {

        public Cursor cursor() {
            return Cursor.of(name, id.toString());
        }
    }
}
