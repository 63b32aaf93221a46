package org.openccg.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.audit.Hash;

/** Remembers what other services were told last of each group, office and person, so that nothing is told twice. */
@ApplicationScoped
public class LastAnnounced {

    private final Session database;
    private final ObjectMapper json;

    LastAnnounced(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Whether this is not what was told of it last; if so, it is from now on. */
    @Transactional(TxType.MANDATORY)
    public boolean differs(UUID caseId, Object facts) {
        return database.createNativeMutationQuery("""
                                insert into announced (case_id, hash) values (:caseId, :hash)
                                on conflict (case_id) do update set hash = excluded.hash
                                where announced.hash <> excluded.hash""")
                        .setParameter("caseId", caseId)
                        .setParameter("hash", Hash.of(text(facts)))
                        .executeUpdate()
                > 0;
    }

    private String text(Object facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
