package org.openccg.registry.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {

    private final Session database;

    Offices(Session database) {
        this.database = database;
    }

    public Optional<Office> find(@Nullable String code) {
        return code == null ? Optional.empty() : findByIdOptional(code);
    }

    /** Offices in the order of their codes. */
    public List<Office> after(String code, int most) {
        return find("code > ?1 order by code", code).page(0, most).list();
    }

    /** The SHA cluster the office belongs to, found by going up. */
    public Optional<String> shaClusterOf(String code) {
        return database.createNativeQuery("""
                        with recursive up (code, kind, parent, steps) as (
                            select code, kind, parent, 0 from offices where code = :code
                            union all
                            select o.code, o.kind, o.parent, up.steps + 1 from offices o
                                join up on o.code = up.parent where up.steps < 8)
                        select code from up where kind = 'SHA_CLUSTER' order by steps limit 1""", String.class).setParameter("code", code).getResultList().stream()
                .findFirst();
    }

    public List<OfficePerson> peopleOf(String office) {
        return database.createNativeQuery("""
                        select p.subject, p.name, p.employer, p.line_manager from office_appointments a
                        join people p on p.subject = a.subject
                        where a.office = :office and a.to_on is null order by p.name, p.subject""", Object[].class).setParameter("office", office).getResultList().stream()
                .map(row -> new OfficePerson((UUID) row[0], (String) row[1], (String) row[2], (UUID) row[3]))
                .toList();
    }
}
