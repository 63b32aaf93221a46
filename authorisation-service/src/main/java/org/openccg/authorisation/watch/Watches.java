package org.openccg.authorisation.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.conflict.Watched;

/**
 * The watches the appeals service told of. Nothing reads them but the rule on who decides, which asks in every case in
 * the same way: neither an answer nor a statement tells whether there is one.
 */
@ApplicationScoped
class Watches implements Watched {

    private final Session database;

    Watches(Session database) {
        this.database = database;
    }

    @Override
    public Set<String> offices(UUID groupId, LocalDate day) {
        return Set.copyOf(database.createNativeQuery("""
                        select distinct office from watch
                        where group_id = :group and from_on <= :day and until_on >= :day
                          and (ended_on is null or ended_on > :day)""", String.class)
                .setParameter("group", groupId)
                .setParameter("day", day)
                .getResultList());
    }

    @Override
    public Map<UUID, Set<String>> offices(Collection<UUID> groups, LocalDate day) {
        return database.createNativeQuery("""
                        select distinct group_id, office from watch
                        where group_id = any(cast(:groups as uuid[])) and from_on <= :day and until_on >= :day
                          and (ended_on is null or ended_on > :day)""", Object[].class)
                .setParameter("groups", groups.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    void begin(WatchBegan.Began told) {
        database.createNativeMutationQuery("""
                        insert into watch (id, group_id, office, from_on, until_on)
                        values (:id, :group, :office, :from, :until) on conflict (id) do nothing""")
                .setParameter("id", told.watchId())
                .setParameter("group", told.groupId())
                .setParameter("office", told.office())
                .setParameter("from", told.from())
                .setParameter("until", told.until())
                .executeUpdate();
    }

    void end(UUID id, LocalDate on) {
        database.createNativeMutationQuery("update watch set ended_on = :on where id = :id and ended_on is null")
                .setParameter("id", id)
                .setParameter("on", on)
                .executeUpdate();
    }
}
