package org.openccg.authorisation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Drafts of decisions, one for each case at most. */
@ApplicationScoped
public class Drafts {

    private final Session database;

    Drafts(Session database) {
        this.database = database;
    }

    public Optional<DecisionDraft> of(UUID applicationId) {
        return Optional.ofNullable(database.find(DecisionDraft.class, applicationId));
    }

    void add(DecisionDraft draft) {
        database.persist(draft);
    }

    /** What was decided needs no draft. */
    void drop(UUID applicationId) {
        of(applicationId).ifPresent(database::remove);
    }
}
