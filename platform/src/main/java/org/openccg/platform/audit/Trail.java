package org.openccg.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes the trail and reads it back. It is the only history there is. */
@ApplicationScoped
public class Trail {

    private final Session database;
    private final ObjectMapper json;

    Trail(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Adds an entry to the case's chain. The last thing a transaction does: it locks the chain's head until commit. */
    @Transactional(TxType.MANDATORY)
    public void record(Entry entry) {
        database.flush();
        var head = database.createNativeQuery("select seq, hash from audit_lock(:caseId)", Object[].class)
                .setParameter("caseId", entry.caseId())
                .getSingleResult();
        long seq = ((Number) head[0]).longValue() + 1;
        String content = content(entry, seq, (String) head[1]);
        database.createNativeMutationQuery("""
                        insert into audit_entry
                          (case_id, seq, version, at, step, actor, from_status, to_status, content, previous_hash, hash)
                        values (:caseId, :seq, :version, :at, :step, :actor, cast(:from as text), cast(:to as text), :content, :previous, :hash)""")
                .setParameter("caseId", entry.caseId())
                .setParameter("seq", seq)
                .setParameter("version", entry.version())
                .setParameter("at", entry.at())
                .setParameter("step", entry.step())
                .setParameter("actor", entry.by().subject())
                .setParameter("from", entry.from())
                .setParameter("to", entry.to())
                .setParameter("content", content)
                .setParameter("previous", head[1])
                .setParameter("hash", Hash.of(content))
                .executeUpdate();
    }

    /** The case's whole history, oldest first. */
    public List<Recorded> of(UUID caseId) {
        return after(caseId, -1);
    }

    /** What happened since the case had the given version. */
    public List<Recorded> after(UUID caseId, int version) {
        return database
                .createNativeQuery(
                        "select content, hash from audit_entry where case_id = :caseId and version > :version order by seq",
                        Object[].class)
                .setParameter("caseId", caseId)
                .setParameter("version", version)
                .getResultList()
                .stream()
                .map(row -> recorded(row))
                .toList();
    }

    /** What comes after the entry with the given number in the case's chain, oldest first. */
    public List<Recorded> following(UUID caseId, long seq, int limit) {
        return database
                .createNativeQuery(
                        "select content, hash from audit_entry where case_id = :caseId and seq > :seq order by seq",
                        Object[].class)
                .setParameter("caseId", caseId)
                .setParameter("seq", seq)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> recorded(row))
                .toList();
    }

    /** The case's whole chain as it was hashed, oldest first. */
    public List<Link> chain(UUID caseId) {
        return database
                .createNativeQuery(
                        "select seq, step, content, previous_hash, hash from audit_entry where case_id = :caseId order by seq",
                        Object[].class)
                .setParameter("caseId", caseId)
                .getResultList()
                .stream()
                .map(row -> new Link(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
    }

    private String content(Entry entry, long seq, String previousHash) {
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("caseId", entry.caseId());
        content.put("seq", seq);
        content.put("version", entry.version());
        content.put("at", entry.at().toString());
        content.put("recordedAt", Instant.now().toString());
        content.put("step", entry.step());
        content.put("actor", entry.by().subject());
        content.put("actorName", entry.by().name());
        content.put("capacity", entry.capacity());
        content.put("from", entry.from());
        content.put("to", entry.to());
        content.put("reason", entry.reason());
        content.put("detail", entry.detail());
        content.put("previousHash", previousHash);
        return canonical(content);
    }

    /** RFC 8785, so that anybody can compute the hash again. */
    private String canonical(Map<String, @Nullable Object> content) {
        try {
            return new JsonCanonicalizer(json.writeValueAsString(content)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Recorded recorded(Object[] row) {
        try {
            return json.readerFor(Recorded.class)
                    .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .<Recorded>readValue((String) row[0])
                    .withHash((String) row[1]);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
