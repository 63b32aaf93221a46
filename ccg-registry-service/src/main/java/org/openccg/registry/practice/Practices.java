package org.openccg.registry.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.moment.Moment;

@ApplicationScoped
public class Practices implements PanacheRepositoryBase<Practice, String> {

    private static final String NEAREST = " %s.as_at > :asAt, abs(%s.as_at - :asAt) ";

    private static final String LIST = """
            select l.value, l.as_at from list_sizes l
            where l.practice = :practice and l.basis = 'RAW_LIST' and %s order by %s limit 1""".formatted(Moment.KNOWN.formatted("l"), NEAREST.formatted("l", "l"));

    private static final String FIGURES = """
            with members as (
                select m.practice, m.valid @> cast(:asAt as date) as present from memberships m
                where m.group_id = :group and %s and (m.to_on is null or m.to_on > :asAt)),
            lists as (
                select distinct on (l.practice) l.value, l.as_at from list_sizes l
                where l.basis = 'RAW_LIST' and %s and l.practice in (
                    select practice from members where present or not exists (select 1 from members where present))
                order by l.practice, %s)
            select value, basis, as_at, source from (
                select sum(value) as value, 'RAW_LIST' as basis, min(as_at) as as_at,
                    'sum of the lists of ' || count(*) || ' practices' as source, 0 as place
                from lists having count(*) > 0
                union all
                select p.value, p.basis, p.as_at, p.source, 1 from group_populations p
                where p.group_id = :group and %s) f
            order by basis, place, %s""".formatted(
                    Moment.KNOWN.formatted("m"),
                    Moment.KNOWN.formatted("l"),
                    NEAREST.formatted("l", "l"),
                    Moment.KNOWN.formatted("p"),
                    NEAREST.formatted("f", "f"));

    private final Session database;

    Practices(Session database) {
        this.database = database;
    }

    public Map<String, Practice> byCode(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(Practice::code, Function.identity()));
    }

    /** Practices in the order of their codes; those without any group only, if asked for. */
    public List<Practice> after(String code, boolean unaffiliatedOnly, LocalDate today, int most) {
        String query = """
                from Practice p where p.code > :code and (:all = true or not exists (select 1 from Membership m
                    where m.practice = p.code and m.supersededAt is null and (m.to is null or m.to > :today)))
                order by p.code""";
        return database.createSelectionQuery(query, Practice.class)
                .setParameter("all", !unaffiliatedOnly)
                .setParameter("code", code)
                .setParameter("today", today)
                .setMaxResults(most)
                .list();
    }

    /** Practices more than one group counts among its own, in the order of their codes. */
    public List<Practice> contestedAfter(String code, LocalDate today, int most) {
        return database.createNativeQuery("""
                        select p.* from practices p where p.code in (
                            select distinct m.practice from memberships m
                            where m.superseded_at is null and m.settled_on is null and m.practice > :code
                              and (m.to_on is null or m.to_on > :today)
                              and exists (select 1 from memberships o where o.practice = m.practice
                                and o.group_id <> m.group_id and o.superseded_at is null and o.valid && m.valid
                                and (o.to_on is null or o.to_on > :today))
                            order by m.practice limit :most)
                        order by p.code""", Practice.class)
                .setParameter("code", code)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }

    /** The practice's patients, by the newest list there was on the day, or the earliest after it. */
    public Optional<Population> populationOf(String practice, Moment moment) {
        return moment
                .in(database.createNativeQuery(LIST, Object[].class))
                .setParameter("practice", practice)
                .getResultList()
                .stream()
                .map(row -> new Population(
                        ((Number) row[0]).longValue(),
                        PopulationBasis.RAW_LIST,
                        Objects.requireNonNull(Dates.local(row[1]))))
                .findFirst();
    }

    /** The patients of all practices that are members of the group, each by its newest list. */
    public Optional<Population> populationOf(UUID groupId, LocalDate today) {
        return populationOf(groupId, PopulationBasis.RAW_LIST, Moment.on(today));
    }

    /**
     * A group's patients counted in one way, by the newest count there was on the day, or the earliest after it: for raw
     * lists the sum of its practices' lists, otherwise what was published of the group.
     */
    public Optional<Population> populationOf(UUID groupId, PopulationBasis basis, Moment moment) {
        return figuresOf(groupId, moment).stream()
                .map(Figure::population)
                .filter(population -> population.basis() == basis)
                .findFirst();
    }

    /** All there is to say of how many patients a group has: for each basis the sum of lists, then what was published. */
    public List<Figure> figuresOf(UUID groupId, Moment moment) {
        return moment
                .in(database.createNativeQuery(FIGURES, Object[].class))
                .setParameter("group", groupId)
                .getResultList()
                .stream()
                .map(row -> new Figure(
                        new Population(
                                ((Number) row[0]).longValue(),
                                PopulationBasis.valueOf((String) row[1]),
                                Objects.requireNonNull(Dates.local(row[2]))),
                        (String) row[3]))
                .toList();
    }

    /** Serialises determinations that touch the same practices. */
    void lock(Collection<String> codes) {
        database.createNativeQuery(
                        "select code from practices where code in (:codes) order by code for update", String.class)
                .setParameter("codes", codes)
                .getResultList();
    }
}
