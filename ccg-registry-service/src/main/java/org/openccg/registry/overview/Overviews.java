package org.openccg.registry.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.ccg.GroupCounts;
import org.openccg.registry.ccg.GroupCounts.Counts;
import org.openccg.registry.ccg.GroupFilter;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.practice.Population;
import org.openccg.registry.practice.PopulationBasis;

/** Counts the country in two statements, however large it is. */
@ApplicationScoped
public class Overviews {

    private static final String PRACTICES = """
            select member, count(*), sum(value), min(as_at) from (
                select l.value, l.as_at, exists (select 1 from memberships m where m.practice = p.code
                    and m.superseded_at is null and (m.to_on is null or m.to_on > :today)) as member
                from practices p left join lateral (
                    select value, as_at from list_sizes where practice = p.code and basis = 'RAW_LIST'
                        and superseded_at is null order by as_at desc limit 1) l on true
                where p.closed_on is null or p.closed_on > :today) open
            group by member""";

    private final Session database;
    private final GroupCounts groups;

    Overviews(Session database, GroupCounts groups) {
        this.database = database;
        this.groups = groups;
    }

    public Overview on(LocalDate today) {
        var counts = groups.of(GroupFilter.EVERY, today);
        var inGroups = Practices.NONE;
        var inNone = Practices.NONE;
        for (Object[] row : database.createNativeQuery(PRACTICES, Object[].class)
                .setParameter("today", today)
                .getResultList()) {
            if ((boolean) row[0]) {
                inGroups = practices(row);
            } else {
                inNone = practices(row);
            }
        }
        return new Overview(
                today,
                counts,
                counts.in(Status.AUTHORISED)
                        + counts.in(Status.AUTHORISED_WITH_CONDITIONS)
                        + counts.in(Status.SHADOW_ESTABLISHED),
                counts.in(Status.AUTHORISED_WITH_CONDITIONS),
                inGroups,
                inNone);
    }

    private static Practices practices(Object[] row) {
        var patients = row[2] == null
                ? null
                : new Population(((Number) row[2]).longValue(), PopulationBasis.RAW_LIST, Dates.local(row[3]));
        return new Practices(((Number) row[1]).longValue(), patients);
    }

    /**
     * @param on the day
     * @param established groups that are bodies in law: authorised, with conditions or not, or in shadow form
     * @param conditional those of them that are authorised with conditions
     * @param practicesInGroups practices open on the day that are members of a group or will be
     */
    public record Overview(
            LocalDate on,
            Counts groups,
            long established,
            long conditional,
            Practices practicesInGroups,
            Practices practicesInNone) {}

    /**
     * @param patients each practice's by its newest list; null where no list is known
     */
    public record Practices(long count, @Nullable Population patients) {

        static final Practices NONE = new Practices(0, null);
    }
}
