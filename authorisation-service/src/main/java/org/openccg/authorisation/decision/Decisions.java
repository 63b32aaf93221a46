package org.openccg.authorisation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Decisions as they were served. */
@ApplicationScoped
public class Decisions {

    private final Session database;

    Decisions(Session database) {
        this.database = database;
    }

    /** The latest one of a case. */
    public Optional<Decision> latest(UUID applicationId) {
        return database
                .createSelectionQuery(
                        "from Decision where applicationId = :id order by servedAt desc limit 1", Decision.class)
                .setParameter("id", applicationId)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(Decision decision) {
        database.persist(decision);
    }
}
