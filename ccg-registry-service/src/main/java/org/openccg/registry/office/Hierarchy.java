package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.moment.Moment;

/** Whom offices answered to and what they were called, on any day and as known at any instant. */
@ApplicationScoped
public class Hierarchy {

    private static final String SUMMARIES = """
            select o.code, coalesce(n.name, o.name), o.kind, p.parent, o.last_day from offices o
            left join office_names n on n.office = o.code and %s
            left join office_parents p on p.office = o.code and %s
            where o.code > :after order by o.code limit :most""".formatted(Moment.THEN.formatted("n"), Moment.THEN.formatted("p"));

    private static final String SHA_CLUSTER = """
            with recursive up (code, steps) as (
                select cast(:code as text), 0
                union all
                select p.parent, up.steps + 1 from office_parents p join up on p.office = up.code
                where up.steps < 8 and %s)
            select up.code from up join offices o on o.code = up.code
            where o.kind = 'SHA_CLUSTER' order by steps limit 1""".formatted(Moment.THEN.formatted("p"));

    private static final String NAME =
            "select n.name from office_names n where n.office = :code and " + Moment.THEN.formatted("n");

    private static final String PARENTS = """
            select p.parent, p.from_on, p.to_on from office_parents p
            where p.office = :code and %s order by p.from_on nulls first""".formatted(Moment.KNOWN.formatted("p"));

    private final Session database;

    Hierarchy(Session database) {
        this.database = database;
    }

    /** Offices in the order of their codes. */
    public List<OfficeSummary> after(String code, Moment moment, int most) {
        return moment
                .in(database.createNativeQuery(SUMMARIES, Object[].class))
                .setParameter("after", code)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new OfficeSummary(
                        (String) row[0],
                        (String) row[1],
                        OfficeKind.valueOf((String) row[2]),
                        (String) row[3],
                        Dates.local(row[4])))
                .toList();
    }

    /** The SHA cluster the office belongs to, found by going up. */
    public Optional<String> shaClusterOf(String code, Moment moment) {
        return moment
                .in(database.createNativeQuery(SHA_CLUSTER, String.class))
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The name the office had, if one was recorded. */
    public Optional<String> nameOf(String code, Moment moment) {
        return moment
                .in(database.createNativeQuery(NAME, String.class))
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Every office it answered to or will, in order, as known at the instant. */
    public List<Parent> parentsOf(String code, Instant knownAt) {
        return database
                .createNativeQuery(PARENTS, Object[].class)
                .setParameter("code", code)
                .setParameter("knownAt", knownAt)
                .getResultList()
                .stream()
                .map(row -> new Parent((String) row[0], Dates.local(row[1]), Dates.local(row[2])))
                .filter(parent -> !parent.isNever())
                .toList();
    }

    /** Whether the office stands above the other on that day or at any time after it. */
    boolean isAbove(String office, String other, LocalDate from) {
        return database.createNativeQuery("""
                        with recursive up (code) as (
                            select cast(:other as text)
                            union
                            select p.parent from office_parents p join up on p.office = up.code
                            where p.superseded_at is null and (p.to_on is null or p.to_on > :from))
                        select exists (select 1 from up where code = :office)""", Boolean.class)
                .setParameter("office", office)
                .setParameter("other", other)
                .setParameter("from", from)
                .getSingleResult();
    }

    /** Records that the office answers to the parent from the day on; what was known before stays on record. */
    void move(String office, String parent, LocalDate from, Instant at) {
        database.createNativeMutationQuery("""
                        with known as (
                            update office_parents set superseded_at = :at
                            where office = :office and superseded_at is null and (to_on is null or to_on > :from)
                            returning parent, from_on, imported)
                        insert into office_parents (office, parent, from_on, to_on, imported, recorded_at)
                        select :office, parent, from_on, :from, imported, :at from known
                        where from_on is null or from_on < :from""")
                .setParameter("office", office)
                .setParameter("from", from)
                .setParameter("at", at)
                .executeUpdate();
        database.createNativeMutationQuery("""
                        insert into office_parents (office, parent, from_on, imported, recorded_at)
                        values (:office, :parent, :from, false, :at)""")
                .setParameter("office", office)
                .setParameter("parent", parent)
                .setParameter("from", from)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Records names that were changed, from the day on; the first one since ever. */
    public void rememberNames(LocalDate from, Instant at) {
        database.createNativeMutationQuery("""
                        with closed as (
                            update office_names n set superseded_at = :at from offices o
                            where o.code = n.office and n.superseded_at is null and n.to_on is null and n.name <> o.name
                            returning n.office, n.name, n.from_on)
                        insert into office_names (office, name, from_on, to_on, recorded_at)
                        select office, name, from_on, greatest(from_on, cast(:from as date)), :at from closed""")
                .setParameter("from", from)
                .setParameter("at", at)
                .executeUpdate();
        database.createNativeMutationQuery("""
                        insert into office_names (office, name, from_on, recorded_at)
                        select o.code, o.name, case when exists (select 1 from office_names n where n.office = o.code)
                            then cast(:from as date) end, :at
                        from offices o where not exists (select 1 from office_names n
                            where n.office = o.code and n.superseded_at is null and n.to_on is null)""")
                .setParameter("from", from)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** An office in a list. */
    public record OfficeSummary(
            String code,
            String name,
            OfficeKind kind,
            @Nullable String parent,
            @Nullable LocalDate lastDay) {}

    /** The office it answers to, from a day on until before another. */
    public record Parent(
            String code, @Nullable LocalDate from, @Nullable LocalDate to) {

        public boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }

        boolean isNever() {
            return from != null && from.equals(to);
        }
    }
}
