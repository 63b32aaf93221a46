package org.openccg.authorisation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Letters as they were served. */
@ApplicationScoped
public class Letters {

    private final Session database;

    Letters(Session database) {
        this.database = database;
    }

    /** In the order they were served. */
    public List<Letter> of(UUID applicationId) {
        return database.createSelectionQuery(
                        "from ServedLetter where applicationId = :id order by number", Letter.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    public Optional<Letter> newest(UUID applicationId) {
        return of(applicationId).stream().reduce((earlier, later) -> later);
    }

    public Optional<Letter> find(UUID applicationId, UUID id) {
        return of(applicationId).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The case is locked, so that nobody else counts on. */
    void serve(UUID applicationId, Written written, Instant at) {
        database.persist(new Letter(applicationId, of(applicationId).size() + 1, written, at));
    }
}
