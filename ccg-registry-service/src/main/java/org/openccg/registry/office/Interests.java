package org.openccg.registry.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The register of interests, which everybody may read. */
@ApplicationScoped
public class Interests implements PanacheRepositoryBase<RegisteredInterest, UUID> {

    /** Those declared, past ones included, in order. */
    public List<RegisteredInterest> ofPerson(UUID subject) {
        return list("subject = ?1 order by from, declaredAt, id", subject);
    }
}
