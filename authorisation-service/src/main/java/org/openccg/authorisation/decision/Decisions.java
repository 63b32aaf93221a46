package org.openccg.authorisation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** All of a case with their grounds, in the order they were served. */
    public List<Decision> of(UUID applicationId) {
        return database.createSelectionQuery("""
                        select d from Decision d left join fetch d.grounds
                        where d.applicationId = :id order by d.servedAt, d.id""", Decision.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** The latest time the Board did not decide by its day. */
    public Optional<NonDetermination> missing(UUID applicationId) {
        return database
                .createSelectionQuery(
                        "from NonDetermination where applicationId = :id order by recordedAt desc limit 1",
                        NonDetermination.class)
                .setParameter("id", applicationId)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(NonDetermination missing) {
        database.persist(missing);
    }

    void add(Decision decision) {
        database.persist(decision);
    }
}
