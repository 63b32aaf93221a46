package org.openccg.authorisation.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.proof.DecisionRecord.ChainEntry;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.audit.Link;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.signing.SignedDocuments;

/** Puts the record of a decision together. */
@ApplicationScoped
class Recording {

    /** Notes are sealed against the group; short ones could be guessed from their hashes, which the trail has. */
    private static final String SEALED = "NOTE";

    private final Trail trail;
    private final Bases bases;
    private final SignedDocuments documents;
    private final ObjectMapper json;

    Recording(Trail trail, Bases bases, SignedDocuments documents, ObjectMapper json) {
        this.trail = trail;
        this.bases = bases;
        this.documents = documents;
        this.json = json;
    }

    DecisionRecord of(Application application, Decision decision) {
        var frozen = decision.frozen();
        var record = new DecisionRecord(
                DecisionRecord.KIND,
                1,
                application.id(),
                decision.id(),
                decision.outcome(),
                decision.servedAt(),
                read(frozen.canonical()),
                frozen.hash(),
                bases.of(application),
                trail.chain(application.id()).stream().map(Recording::entry).toList(),
                Map.of());
        return record.with(digests(json.valueToTree(record)));
    }

    private Map<String, String> digests(ObjectNode record) {
        var digests = new TreeMap<String, String>();
        add(digests, "/", record);
        add(digests, "/file/", record.get("file"));
        return digests;
    }

    private void add(Map<String, String> digests, String place, JsonNode object) {
        object.properties().forEach(member -> digests.put(place + member.getKey(), hash(member.getValue())));
    }

    /** Canonical JSON is defined for whatever JSON there is, but our library wants an object or a list around it. */
    private String hash(JsonNode value) {
        String canonical = documents.canonical(json.createArrayNode().add(value));
        return Hash.of(canonical.substring(1, canonical.length() - 1));
    }

    private static ChainEntry entry(Link link) {
        return link.step().equals(SEALED) ? ChainEntry.sealed(link) : ChainEntry.of(link);
    }

    private JsonNode read(String canonical) {
        try {
            return json.readTree(canonical);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
