package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Which small areas make up which group's area, when. Rows are never changed, only superseded, however many there are in
 * one statement. Two groups that settle the same one at the same instant do not fail: the later keeps a claim.
 */
@ApplicationScoped
class Composition {

    /** SQL: the group {@code g} has not ended. */
    static final String ACTIVE = " g.status not in ('MERGED', 'DISSOLVED', 'WITHDRAWN') ";

    private static final String ROW = "group_id, lsoa, from_on, to_on, settled_on, proposal_id, imported, recorded_at";

    private static final String STANDS =
            " a.group_id = :group and a.superseded_at is null and (a.to_on is null or a.to_on > :on) ";

    private static final String END = """
            with closed as (
                update group_areas a set superseded_at = :at where %s and a.lsoa = any(cast(:lsoas as text[]))
                returning a.*)
            insert into group_areas (%s)
            select group_id, lsoa, from_on, :on, settled_on, proposal_id, imported, :at
            from closed where from_on < :on""".formatted(STANDS, ROW);

    private static final String ADD = """
            insert into group_areas (%s)
            select :group, given.lsoa, :on, null, cast(:settledOn as date), cast(:proposal as uuid), false, :at
            from unnest(cast(:lsoas as text[])) as given (lsoa)
            where not exists (select 1 from group_areas a where a.lsoa = given.lsoa and %s)
            order by given.lsoa on conflict do nothing""".formatted(ROW, STANDS);

    private static final String SETTLE = """
            with claims as (
                update group_areas a set superseded_at = :at
                where %s and a.settled_on is null and a.from_on <= :on and not exists (select 1 from group_areas s
                    where s.lsoa = a.lsoa and s.superseded_at is null and s.settled && daterange(:on, a.to_on))
                returning a.*)
            insert into group_areas (%s)
            select group_id, lsoa, from_on, to_on, :on, proposal_id, imported, :at
            from claims order by lsoa on conflict do nothing""".formatted(STANDS, ROW);

    /** What somebody else settled in the same instant is the claim again that it was. */
    private static final String REMAIN_CLAIMS = """
            insert into group_areas (%s)
            select c.group_id, c.lsoa, c.from_on, c.to_on, null, c.proposal_id, c.imported, :at from group_areas c
            where c.group_id = :group and c.superseded_at = :at and c.settled_on is null
              and not exists (select 1 from group_areas a where a.lsoa = c.lsoa and %s)""".formatted(ROW, STANDS);

    private static final String MERGE = """
            with ended as (
                update group_areas a set superseded_at = :at
                where a.group_id = any(cast(:predecessors as uuid[])) and a.superseded_at is null
                  and (a.to_on is null or a.to_on > :on)
                returning a.*),
            kept as (
                insert into group_areas (%1$s)
                select group_id, lsoa, from_on, :on, case when settled_on <= :on then settled_on end, proposal_id,
                    imported, :at
                from ended where from_on < :on)
            insert into group_areas (%1$s)
            select distinct on (e.lsoa) cast(:group as uuid), e.lsoa, cast(:on as date), e.to_on,
                case when e.settled_on is not null then cast(:on as date) end, cast(null as uuid),
                e.imported, cast(:at as timestamptz)
            from ended e where not exists (select 1 from group_areas a where a.lsoa = e.lsoa and %2$s)
            order by e.lsoa, e.settled_on nulls last, e.to_on desc nulls first on conflict do nothing""".formatted(ROW, STANDS);

    private final Session database;

    Composition(Session database) {
        this.database = database;
    }

    Set<String> heldBy(UUID group, LocalDate on) {
        return new HashSet<>(database.createNativeQuery("select a.lsoa from group_areas a where" + STANDS, String.class)
                .setParameter("group", group)
                .setParameter("on", on)
                .getResultList());
    }

    /** Of these, what is settled as part of another group that stands, with that group. */
    Map<String, String> settledElsewhere(UUID group, Collection<String> lsoas, LocalDate on) {
        var elsewhere = new TreeMap<String, String>();
        database.createNativeQuery("""
                        select a.lsoa, g.name from group_areas a join groups g on g.id = a.group_id
                        where a.lsoa = any(cast(:lsoas as text[])) and a.group_id <> :group
                          and a.superseded_at is null and a.settled && daterange(:on, null)
                          and""" + ACTIVE, Object[].class)
                .setParameter("lsoas", Geography.array(lsoas))
                .setParameter("group", group)
                .setParameter("on", on)
                .getResultList()
                .forEach(row -> elsewhere.put((String) row[0], (String) row[1]));
        return elsewhere;
    }

    void end(UUID group, Collection<String> lsoas, LocalDate on, Instant at) {
        if (!lsoas.isEmpty()) {
            database.createNativeMutationQuery(END)
                    .setParameter("lsoas", Geography.array(lsoas))
                    .setParameter("group", group)
                    .setParameter("on", on)
                    .setParameter("at", at)
                    .executeUpdate();
        }
    }

    /** As claims, or settled at once; a claim it is too where somebody else settles the same in the same instant. */
    void add(UUID group, Collection<String> lsoas, boolean settled, @Nullable UUID proposal, LocalDate on, Instant at) {
        if (settled && !lsoas.isEmpty()) {
            insert(group, lsoas, on, proposal, on, at);
        }
        if (!lsoas.isEmpty()) {
            insert(group, lsoas, null, proposal, on, at);
        }
    }

    private void insert(
            UUID group,
            Collection<String> lsoas,
            @Nullable LocalDate settledOn,
            @Nullable UUID proposal,
            LocalDate on,
            Instant at) {
        database.createNativeMutationQuery(ADD)
                .setParameter("lsoas", Geography.array(lsoas))
                .setParameter("group", group)
                .setParameter("settledOn", settledOn)
                .setParameter("proposal", proposal == null ? null : proposal.toString())
                .setParameter("on", on)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Settles whatever no other group has settled (REG-4); the rest remains the claim it was. */
    void settle(UUID group, LocalDate on, Instant at) {
        for (String statement : new String[] {SETTLE, REMAIN_CLAIMS}) {
            database.createNativeMutationQuery(statement)
                    .setParameter("group", group)
                    .setParameter("on", on)
                    .setParameter("at", at)
                    .executeUpdate();
        }
    }

    /** From the day on, everything that was the predecessors' is the successor's. */
    void merge(Set<UUID> predecessors, UUID successor, LocalDate on, Instant at) {
        database.createNativeMutationQuery(MERGE)
                .setParameter("predecessors", predecessors.toArray(UUID[]::new))
                .setParameter("group", successor)
                .setParameter("on", on)
                .setParameter("at", at)
                .executeUpdate();
    }
}
