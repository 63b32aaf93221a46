package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How many groups there are, by status and SHA cluster. Organisations are counted exactly. */
@ApplicationScoped
public class GroupCounts {

    private static final String CLUSTERS = """
            with recursive clusters (cluster, office) as (
                select code, code from offices where kind = 'SHA_CLUSTER'
                union
                select c.cluster, p.office from office_parents p join clusters c on p.parent = c.office
                where p.superseded_at is null and p.valid @> cast(:day as date))
            select c.cluster, o.name, g.status, count(*) from groups g
            left join clusters c on c.office = g.reviewing_office left join offices o on o.code = c.cluster
            where %s group by c.cluster, o.name, g.status order by c.cluster nulls last, g.status""";

    private final Session database;

    GroupCounts(Session database) {
        this.database = database;
    }

    public Counts of(GroupFilter filter, LocalDate today) {
        var question = filter.on(today);
        var rows = question.in(database.createNativeQuery(CLUSTERS.formatted(question.where()), Object[].class))
                .setParameter("day", today)
                .getResultList();
        var all = new EnumMap<Status, Long>(Status.class);
        var clusters = new LinkedHashMap<String, OfCluster>();
        for (Object[] row : rows) {
            var status = Status.valueOf((String) row[2]);
            long groups = ((Number) row[3]).longValue();
            var some = new OfCluster((String) row[0], (String) row[1], groups, Map.of(status, groups));
            all.merge(status, groups, Long::sum);
            clusters.merge(String.valueOf(row[0]), some, OfCluster::and);
        }
        long total = all.values().stream().mapToLong(Long::longValue).sum();
        return new Counts(total, all, List.copyOf(clusters.values()));
    }

    /** What is not named is none. */
    public record Counts(long total, Map<Status, Long> byStatus, List<OfCluster> byShaCluster) {

        public long in(Status status) {
            return byStatus.getOrDefault(status, 0L);
        }
    }

    /**
     * @param shaCluster null for groups whose reviewing office belongs to none, or is unknown
     */
    public record OfCluster(
            @Nullable String shaCluster, @Nullable String name, long total, Map<Status, Long> byStatus) {

        OfCluster and(OfCluster more) {
            var both = new EnumMap<>(byStatus);
            both.putAll(more.byStatus);
            return new OfCluster(shaCluster, name, total + more.total, both);
        }
    }
}
