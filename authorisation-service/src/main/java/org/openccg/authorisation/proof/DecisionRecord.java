package org.openccg.authorisation.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.decision.DecisionFile;
import org.openccg.platform.audit.Link;

/**
 * What is signed of a decision. Hashes are SHA-256 in hexadecimal, of canonical JSON (RFC 8785) unless it says otherwise.
 *
 * @param file what was decided and why, frozen when it was
 * @param fileHash its hash
 * @param restsOn every notice, representation, finding and document of the case then
 * @param chain everything that was done to the case up to and including the decision
 * @param digests the hash of every other member, and of every member of the file: they name the place of a change
 */
@Schema(name = "DecisionRecord")
public record DecisionRecord(
        @Schema(examples = "DECISION_RECORD") String kind,
        @Schema(examples = "1") int edition,
        UUID applicationId,
        UUID decisionId,
        Status outcome,
        Instant takenAt,
        @Schema(implementation = DecisionFile.class) JsonNode file,
        String fileHash,
        List<Basis> restsOn,
        List<ChainEntry> chain,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(type = SchemaType.OBJECT)
        Map<String, String> digests) {

    static final String KIND = "DECISION_RECORD";

    DecisionRecord with(Map<String, String> computed) {
        return new DecisionRecord(
                kind, edition, applicationId, decisionId, outcome, takenAt, file, fileHash, restsOn, chain, computed);
    }

    @Schema(name = "BasisKind")
    enum BasisKind {
        NOTICE,
        REPRESENTATION,
        FINDING,
        EVIDENCE
    }

    /**
     * Something the decision rests on.
     *
     * @param name the criterion of a finding, the file name of a document, otherwise the id
     * @param sha256 of the content as canonical JSON; of a document, of its bytes
     * @param content as it stood; a document's bytes are not here
     */
    @Schema(name = "DecisionRecordBasis")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Basis(
            BasisKind kind,
            @Schema(examples = "D3-02") String name,
            String sha256,
            @Schema(type = SchemaType.OBJECT) @Nullable JsonNode content) {}

    /**
     * An entry of the case's trail.
     *
     * @param hash of the content
     * @param content the entry as it was hashed
     * @param sealed there is the hash alone: the entry is about a note that is sealed against the group
     */
    @Schema(name = "DecisionRecordEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChainEntry(
            @Schema(examples = "7") long seq,
            String previousHash,
            String hash,
            @Nullable String content,
            @Nullable Boolean sealed) {

        static ChainEntry of(Link link) {
            return new ChainEntry(link.seq(), link.previousHash(), link.hash(), link.content(), null);
        }

        static ChainEntry sealed(Link link) {
            return new ChainEntry(link.seq(), link.previousHash(), link.hash(), null, true);
        }
    }
}
