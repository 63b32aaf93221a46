package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.GroupSummaries.After;
import org.openccg.registry.ccg.GroupSummaries.Summary;
import org.openccg.registry.moment.Moment;

/** What groups were called on a day, who reviewed them and where they stood, which the trail tells. */
@ApplicationScoped
public class GroupsThen {

    private static final String BY_THEN = "e.case_id = g.id and e.at < :end and e.at <= :knownAt";

    private static final String STATUS = """
            lateral (select e.to_status from audit_entry e where %s order by e.seq desc limit 1) s on true""".formatted(BY_THEN);

    private static final String ONE =
            """
            select n.name, s.to_status, o.office, f.body from groups g
            left join group_names n on n.group_id = g.id and %s
            left join group_offices o on o.group_id = g.id and %s
            left join %s
            left join lateral (select cast(e.content as jsonb) -> 'detail' ->> 'functionsExercisedBy' as body
                from audit_entry e where %s and e.step = 'ESTABLISH_SHADOW' order by e.seq desc limit 1) f
                on s.to_status = 'SHADOW_ESTABLISHED'
            where g.id = :id""".formatted(Moment.THEN.formatted("n"), Moment.THEN.formatted("o"), STATUS, BY_THEN);

    /** Looks like the table of groups, and is how it was. */
    private static final String GROUPS = """
            (select g.id, g.code, n.name, s.to_status as status, o.office as reviewing_office from groups g
                join lateral (select n.name from group_names n where n.group_id = g.id and %s limit 1) n on true
                join %s
                left join lateral (select o.office from group_offices o where o.group_id = g.id and %s limit 1) o
                    on true) g""".formatted(Moment.THEN.formatted("n"), STATUS, Moment.THEN.formatted("o"));

    private final Session database;

    GroupsThen(Session database) {
        this.database = database;
    }

    /** The group at the end of the day; without a status where the register did not have it yet. */
    public Then of(UUID id, Moment moment) {
        var row = in(moment, ONE).setParameter("id", id).getSingleResult();
        return new Then((String) row[0], status(row[1]), (String) row[2], (String) row[3]);
    }

    /** Groups the register had by the end of that day, by the name they had on it. */
    public List<Summary> matching(GroupFilter filter, Moment moment, @Nullable After after, int most) {
        var question = filter.at(moment).after(after);
        return question
                .in(in(
                        moment,
                        "select g.id, g.code, g.name, g.status, g.reviewing_office from " + GROUPS + " where "
                                + question.where() + " order by g.name, g.id limit " + most))
                .getResultList()
                .stream()
                .map(GroupSummaries::summary)
                .toList();
    }

    private NativeQuery<Object[]> in(Moment moment, String query) {
        return moment.in(database.createNativeQuery(query, Object[].class)).setParameter("end", endOf(moment.asAt()));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.LONDON).toInstant();
    }

    private static @Nullable Status status(@Nullable Object name) {
        return name == null ? null : Status.valueOf((String) name);
    }

    /** What was particular to a group on a day. */
    public record Then(
            @Nullable String name,
            @Nullable Status status,
            @Nullable String reviewingOffice,
            @Nullable String functionsExercisedBy) {}
}
