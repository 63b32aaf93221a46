package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;

/** Which office reviewed a group when; {@code groups.reviewing_office} is the present one. */
@ApplicationScoped
public class GroupOffices {

    private final Session database;

    GroupOffices(Session database) {
        this.database = database;
    }

    void begin(UUID group, String office, LocalDate from, Instant at) {
        database.createNativeMutationQuery("""
                        insert into group_offices (group_id, office, from_on, recorded_at)
                        values (:group, :office, :from, :at)""")
                .setParameter("group", group)
                .setParameter("office", office)
                .setParameter("from", from)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Lets the links say what the groups do, from the day on where they said something else. */
    public void follow(LocalDate from, Instant at) {
        database.createNativeMutationQuery("""
                        with closed as (
                            update group_offices l set superseded_at = :at from groups g
                            where g.id = l.group_id and l.superseded_at is null and l.to_on is null
                              and l.office is distinct from g.reviewing_office
                            returning l.group_id, l.office, l.from_on)
                        insert into group_offices (group_id, office, from_on, to_on, recorded_at)
                        select group_id, office, from_on, greatest(from_on, cast(:from as date)), :at from closed""")
                .setParameter("from", from)
                .setParameter("at", at)
                .executeUpdate();
        database.createNativeMutationQuery("""
                        insert into group_offices (group_id, office, from_on, recorded_at)
                        select g.id, g.reviewing_office, (select max(l.to_on) from group_offices l
                            where l.group_id = g.id and l.superseded_at is null), :at
                        from groups g where g.reviewing_office is not null and not exists (select 1 from group_offices l
                            where l.group_id = g.id and l.superseded_at is null and l.to_on is null)""").setParameter("at", at).executeUpdate();
    }
}
