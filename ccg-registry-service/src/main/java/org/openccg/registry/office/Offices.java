package org.openccg.registry.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;

@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {

    private final Session database;

    Offices(Session database) {
        this.database = database;
    }

    public Optional<Office> find(@Nullable String code) {
        return code == null ? Optional.empty() : findByIdOptional(code);
    }

    public Office get(String code) {
        return findByIdOptional(code).orElseThrow(Refused::notFound);
    }

    /** The office, changed by nobody else until commit. Whoever also locks people does so afterwards. */
    Office lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::notFound);
    }

    /** Whether the office may review groups: by its kind, or because it succeeded one that did. */
    public boolean mayReview(@Nullable String code, LocalDate day) {
        var office = find(code);
        return office.isPresent()
                && office.get().isOpenOn(day)
                && (office.get().kind().reviewsGroups()
                        || inheritedReviews(office.get().code(), day));
    }

    private boolean inheritedReviews(String code, LocalDate day) {
        return database.createNativeQuery("""
                        with recursive heirs (code) as (
                            select o.successor from offices o
                            where o.kind in ('PCT_CLUSTER', 'PCT') and o.last_day < :day
                            union
                            select o.successor from heirs join offices o on o.code = heirs.code where o.last_day < :day)
                        select exists (select 1 from heirs where code = :code)""", Boolean.class)
                .setParameter("day", day)
                .setParameter("code", code)
                .getSingleResult();
    }
}
