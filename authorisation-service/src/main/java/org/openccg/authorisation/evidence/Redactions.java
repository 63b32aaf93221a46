package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Redactions asked for and decided, and the one way by which content is destroyed. */
@ApplicationScoped
public class Redactions {

    private final Session database;

    Redactions(Session database) {
        this.database = database;
    }

    void add(Redaction redaction) {
        database.persist(redaction);
    }

    Optional<Redaction> find(UUID evidence, UUID id) {
        return Optional.ofNullable(database.find(Redaction.class, id))
                .filter(each -> each.evidenceId().equals(evidence));
    }

    boolean isAsked(UUID evidence) {
        return database.createSelectionQuery(
                                "select count(r) from Redaction r where r.evidenceId = :evidence and r.state = ASKED",
                                Long.class)
                        .setParameter("evidence", evidence)
                        .getSingleResult()
                > 0;
    }

    /** The latest of each content in a case, wherever it was asked for. */
    public Map<UUID, Redaction> latest(UUID applicationId) {
        var latest = new HashMap<UUID, Redaction>();
        database.createSelectionQuery("""
                        select e.content.id, r from Redaction r join Evidence e on e.id = r.evidenceId
                        where e.content.id in (select own.content.id from Evidence own where own.applicationId = :id)
                        order by r.askedAt, r.id""", Object[].class)
                .setParameter("id", applicationId)
                .getResultList()
                .forEach(row -> latest.put((UUID) row[0], (Redaction) row[1]));
        return latest;
    }

    /** The database itself looks whether a second person confirmed it. */
    void destroy(Redaction confirmed, Instant at) {
        database.flush();
        database.createNativeQuery("select destroy_redacted(:id, :at)", UUID.class)
                .setParameter("id", confirmed.id())
                .setParameter("at", at)
                .getSingleResult();
    }
}
