package org.openccg.registry.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The register of interests, which everybody may read. */
@ApplicationScoped
public class Interests implements PanacheRepositoryBase<RegisteredInterest, UUID> {

    /** Those the people declared, past ones included, in order. */
    public List<RegisteredInterest> ofPeople(Collection<UUID> subjects) {
        return subjects.isEmpty() ? List.of() : list("subject in ?1 order by from, declaredAt, id", subjects);
    }

    /** Those declared, past ones included, in order. */
    public List<RegisteredInterest> ofPerson(UUID subject) {
        return list("subject = ?1 order by from, declaredAt, id", subject);
    }
}
