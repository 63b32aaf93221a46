package org.openccg.authorisation.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.signing.SignedDocument;
import org.openccg.platform.signing.SignedDocuments;

/** The records of decisions, one for each. */
@ApplicationScoped
public class DecisionRecords {

    private final Session database;
    private final SignedDocuments documents;

    DecisionRecords(Session database, SignedDocuments documents) {
        this.database = database;
        this.documents = documents;
    }

    /** The record of one decision of the case; without naming one, of the latest. */
    public Optional<SignedDocument> of(UUID application, @Nullable UUID decision) {
        return database
                .createNativeQuery("""
                        select r.hash from decision_record r join decision d on d.id = r.decision_id
                        where r.application_id = :application
                          and (cast(:decision as uuid) is null or r.decision_id = :decision)
                        order by d.served_at desc limit 1""", String.class)
                .setParameter("application", application)
                .setParameter("decision", decision, UUID.class)
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(documents::find);
    }

    /** Of every decision of the case its record as it is given out, oldest first. */
    public Map<UUID, String> files(UUID application) {
        var files = new LinkedHashMap<UUID, String>();
        database.createNativeQuery("""
                        select r.decision_id, r.hash from decision_record r join decision d on d.id = r.decision_id
                        where r.application_id = :application order by d.served_at, d.id""", Object[].class)
                .setParameter("application", application)
                .getResultList()
                .forEach(row -> files.put(
                        (UUID) row[0],
                        documents.find((String) row[1]).orElseThrow().file()));
        return files;
    }

    /** Decisions of the case that have no record yet, oldest first. */
    List<UUID> missing(UUID application) {
        return database.createNativeQuery("""
                        select d.id from decision d where d.application_id = :application
                          and not exists (select from decision_record r where r.decision_id = d.id)
                        order by d.served_at""", UUID.class)
                .setParameter("application", application)
                .getResultList();
    }

    void add(UUID decision, UUID application, DecisionRecord content) {
        var signed = documents.sign(DecisionRecord.KIND, content);
        database.createNativeMutationQuery("""
                        insert into decision_record (decision_id, application_id, hash)
                        values (:decision, :application, :hash)""")
                .setParameter("decision", decision)
                .setParameter("application", application)
                .setParameter("hash", signed.hash())
                .executeUpdate();
    }
}
