package org.openccg.registry.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Representations implements PanacheRepositoryBase<Representation, UUID> {

    /** Oldest first. */
    public List<Representation> of(Collection<UUID> assignments) {
        return assignments.isEmpty()
                ? List.of()
                : list("assignmentId in ?1 order by assignmentId, madeAt, id", assignments);
    }
}
