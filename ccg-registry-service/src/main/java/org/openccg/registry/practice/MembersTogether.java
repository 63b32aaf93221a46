package org.openccg.registry.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What happens to all memberships of a group at one instant, however many there are. */
@ApplicationScoped
class MembersTogether {

    private static final String COLUMNS = """
            memberships (practice, group_id, from_on, to_on, consented_on, consented_by, consent_id, settled_on,
                imported, imputed, recorded_at)""";

    private static final String MOVE = """
            with moved as (
                update memberships set superseded_at = :at
                where group_id in (:from) and superseded_at is null and (to_on is null or to_on > :on)
                returning *),
            ended as (
                insert into %1$s
                select practice, group_id, from_on, cast(:on as date), consented_on, consented_by, consent_id,
                    settled_on, imported, imputed, cast(:at as timestamptz)
                from moved where from_on < :on)
            insert into %1$s
            select distinct on (practice) practice, cast(:to as uuid), greatest(from_on, cast(:on as date)), to_on,
                consented_on, consented_by, consent_id,
                case when settled_on is not null then greatest(settled_on, cast(:on as date)) end,
                imported, imputed, cast(:at as timestamptz)
            from moved order by practice, settled_on is null, consented_on desc nulls last, from_on""".formatted(COLUMNS);

    private static final String END = """
            with ended as (
                update memberships set superseded_at = :at
                where group_id = :group and superseded_at is null and (to_on is null or to_on > :on)
                returning *)
            insert into %s
            select practice, group_id, from_on, greatest(from_on, cast(:on as date)), consented_on, consented_by,
                consent_id, settled_on, imported, imputed, cast(:at as timestamptz)
            from ended""".formatted(COLUMNS);

    private final Session database;

    MembersTogether(Session database) {
        this.database = database;
    }

    void move(Set<UUID> from, UUID to, LocalDate on, Instant at) {
        lockPracticesOf(from);
        database.createNativeMutationQuery(MOVE)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("on", on)
                .setParameter("at", at)
                .executeUpdate();
    }

    void end(UUID group, LocalDate on, Instant at) {
        lockPracticesOf(Set.of(group));
        database.createNativeMutationQuery(END)
                .setParameter("group", group)
                .setParameter("on", on)
                .setParameter("at", at)
                .executeUpdate();
    }

    private void lockPracticesOf(Set<UUID> groups) {
        database.flush();
        database.createNativeQuery("""
                        select p.code from practices p where p.code in (select m.practice from memberships m
                            where m.group_id in (:groups) and m.superseded_at is null)
                        order by p.code for update""", String.class)
                .setParameter("groups", groups)
                .getResultList();
    }
}
