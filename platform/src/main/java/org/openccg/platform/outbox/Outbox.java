package org.openccg.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** Where a change leaves word for other services, in its own transaction. */
@ApplicationScoped
public class Outbox {

    private final Session database;
    private final ObjectMapper json;

    Outbox(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Tells the receiver that something happened to a case. */
    @Transactional(TxType.MANDATORY)
    public void tell(String receiver, UUID caseId, String type, Instant occurredAt, Object data) {
        var id = UUID.randomUUID();
        long sequence = nextSequence(receiver, "POST", caseId);
        var event = new Event(id, type, 1, caseId, sequence, occurredAt, json.valueToTree(data));
        write(id, receiver, caseId, sequence, type, "POST", "/events", event);
    }

    /** Asks the receiver for an idempotent {@code PUT}, in order with the case's events. */
    @Transactional(TxType.MANDATORY)
    public void put(String receiver, UUID caseId, String type, String path, Object body) {
        write(UUID.randomUUID(), receiver, caseId, nextSequence(receiver, "PUT", caseId), type, "PUT", path, body);
    }

    private long nextSequence(String receiver, String method, UUID caseId) {
        return database.createNativeQuery("""
                                insert into outbox_position values (:receiver, :method, :caseId, 1)
                                on conflict (receiver, method, case_id) do update set sequence = outbox_position.sequence + 1
                                returning sequence""", Long.class)
                .setParameter("receiver", receiver)
                .setParameter("method", method)
                .setParameter("caseId", caseId)
                .getSingleResult();
    }

    private void write(
            UUID id,
            String receiver,
            UUID caseId,
            long sequence,
            String type,
            String method,
            String path,
            Object body) {
        database.createNativeMutationQuery("""
                        insert into outbox_event (id, receiver, case_id, sequence, type, method, path, body)
                        values (:id, :receiver, :caseId, :sequence, :type, :method, :path, :body)""")
                .setParameter("id", id)
                .setParameter("receiver", receiver)
                .setParameter("caseId", caseId)
                .setParameter("sequence", sequence)
                .setParameter("type", type)
                .setParameter("method", method)
                .setParameter("path", path)
                .setParameter("body", text(body))
                .executeUpdate();
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
