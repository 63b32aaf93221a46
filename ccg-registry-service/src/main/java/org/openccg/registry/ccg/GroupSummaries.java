package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
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

    public List<Summary> matching(Filter filter, @Nullable Cursor after, int most) {
        return database
                .createNativeQuery("""
                        select id, code, name, status, reviewing_office from groups
                        where (cast(:name as text) is null or position(lower(:name) in lower(name)) > 0)
                          and (cast(:code as text) is null or code = :code)
                          and (cast(:office as text) is null or reviewing_office = :office)
                          and (cast(:status as text) is null or status = :status)
                          and (cast(:afterName as text) is null or (name, cast(id as text)) > (:afterName, :afterId))
                        order by name, cast(id as text) limit :most""", Object[].class)
                .setParameter("name", filter.name())
                .setParameter("code", filter.code())
                .setParameter("office", filter.office())
                .setParameter(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .setParameter("afterName", after == null ? null : after.part(0))
                .setParameter("afterId", after == null ? null : after.part(1))
                .setParameter("most", most)
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

    /** What to look for; null leaves a question open. */
    public record Filter(
            @Nullable String name,
            @Nullable String code,
            @Nullable String office,
            @Nullable Status status) {}

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
