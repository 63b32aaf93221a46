package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** What the register told of the areas of groups. */
@ApplicationScoped
public class Areas {

    private final Session database;

    Areas(Session database) {
        this.database = database;
    }

    public void remember(UUID group, boolean crosses, boolean justified) {
        database.createNativeMutationQuery("""
                        insert into group_area (group_id, crosses, justified) values (:group, :crosses, :justified)
                        on conflict (group_id) do update set crosses = :crosses, justified = :justified""")
                .setParameter("group", group)
                .setParameter("crosses", crosses)
                .setParameter("justified", justified)
                .executeUpdate();
    }

    /** Whether it lies in more than one local authority and nobody said why. */
    boolean crossesWithoutWords(UUID group) {
        return database.createNativeQuery(
                        "select exists (select 1 from group_area where group_id = :group and crosses and not justified)",
                        Boolean.class)
                .setParameter("group", group)
                .getSingleResult();
    }
}
