package org.openccg.registry.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
public class Practices implements PanacheRepositoryBase<Practice, String> {

    private final Session database;

    Practices(Session database) {
        this.database = database;
    }

    public Map<String, Practice> byCode(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(Practice::code, Function.identity()));
    }

    /** The practice's patients, by the newest list. */
    public Optional<Population> populationOf(String practice) {
        return database
                .createNativeQuery("""
                        select value, as_at from list_sizes where practice = :practice and basis = 'RAW_LIST'
                            and superseded_at is null order by as_at desc limit 1""", Object[].class)
                .setParameter("practice", practice)
                .getResultList()
                .stream()
                .map(Practices::population)
                .findFirst();
    }

    /** The patients of all practices that are members of the group, each by its newest list. */
    public Optional<Population> populationOf(UUID groupId, LocalDate today) {
        return database
                .createNativeQuery("""
                        select sum(value), min(as_at) from (
                            select distinct on (l.practice) l.value, l.as_at from list_sizes l
                            join memberships m on m.practice = l.practice and m.superseded_at is null
                            where m.group_id = :group and (m.to_on is null or m.to_on > :today)
                              and l.basis = 'RAW_LIST' and l.superseded_at is null
                            order by l.practice, l.as_at desc) newest having count(*) > 0""", Object[].class)
                .setParameter("group", groupId)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(Practices::population)
                .findFirst();
    }

    /** Serialises determinations that touch the same practices. */
    void lock(Collection<String> codes) {
        database.createNativeQuery(
                        "select code from practices where code in (:codes) order by code for update", String.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    private static Population population(Object[] row) {
        return new Population(((Number) row[0]).longValue(), PopulationBasis.RAW_LIST, (LocalDate) row[1]);
    }
}
