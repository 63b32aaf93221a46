package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hibernate.Session;

/** What was published of groups that became one is, added up, what is known of that one. */
@ApplicationScoped
class MergedPopulations {

    private final Session database;

    MergedPopulations(Session database) {
        this.database = database;
    }

    /** Only counts that all of them have: half a sum would be a wrong one. */
    void carryOver(@Observes Merged merged) {
        database.createNativeMutationQuery("""
                        insert into group_populations (group_id, basis, as_at, value, source, recorded_at)
                        select :successor, p.basis, p.as_at, sum(p.value),
                            'Sum of the groups that merged: ' || string_agg(distinct p.source, '; '), :at
                        from group_populations p where p.group_id in (:predecessors) and p.superseded_at is null
                        group by p.basis, p.as_at having count(*) = :groups
                        on conflict (group_id, basis, as_at) where superseded_at is null do nothing""")
                .setParameter("successor", merged.successor())
                .setParameter("predecessors", merged.predecessors())
                .setParameter("groups", merged.predecessors().size())
                .setParameter("at", merged.at())
                .executeUpdate();
    }
}
