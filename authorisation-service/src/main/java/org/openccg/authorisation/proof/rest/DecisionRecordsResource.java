package org.openccg.authorisation.proof.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.proof.DecisionRecord;
import org.openccg.authorisation.proof.DecisionRecords;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.platform.signing.Checkpoints;
import org.openccg.platform.signing.NamedKey;
import org.openccg.platform.signing.ProofStep;
import org.openccg.platform.signing.PublishedCheckpoint;
import org.openccg.platform.signing.SignedDocument;

@Path("/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proof")
class DecisionRecordsResource {

    private final Handling handling;
    private final DecisionRecords records;
    private final Checkpoints checkpoints;

    DecisionRecordsResource(Handling handling, DecisionRecords records, Checkpoints checkpoints) {
        this.handling = handling;
        this.records = records;
        this.checkpoints = checkpoints;
    }

    @GET
    @Path("/decision-record")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(
            summary =
                    "The signed record of a decision, to keep and to check without us; of the latest unless one is named",
            description =
                    "Check it with ./ccg verify, or with verifier.html in a browser, and with the fingerprint of the"
                            + " key as you learnt it by another way.")
    @APIResponseSchema(SignedDecisionRecord.class)
    public RestResponse<String> record(UUID id, @RestQuery @Nullable UUID decision) {
        return saved(find(id, decision).file(), "decision-record", id);
    }

    @GET
    @Path("/checkpoint-proof")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "That a published checkpoint covers the record of a decision: from the day after it was made")
    @APIResponseSchema(CoveringCheckpoint.class)
    public RestResponse<String> proof(UUID id, @RestQuery @Nullable UUID decision) {
        return checkpoints
                .proof(find(id, decision))
                .map(proof -> saved(proof.file(), "checkpoint-proof", id))
                .orElseThrow(() -> Refused.because(
                        AuthorisationProblem.NO_CHECKPOINT_YET,
                        "The record was made after the latest checkpoint.",
                        "A checkpoint is made every day: ask again tomorrow."));
    }

    private SignedDocument find(UUID id, @Nullable UUID decision) {
        return records.of(handling.open(id).id(), decision).orElseThrow(Refused::notFound);
    }

    private static RestResponse<String> saved(String file, String name, UUID id) {
        return ResponseBuilder.ok(file, MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"%s-%s.json\"".formatted(name, id))
                .build();
    }

    /**
     * A record and what proves it.
     *
     * @param signature JWS (RFC 7515) over the payload's canonical JSON, which is left out of it
     */
    @Schema(name = "SignedDecisionRecord")
    record SignedDecisionRecord(DecisionRecord payload, String signature, NamedKey key) {}

    /**
     * A checkpoint and the way from a record up to its root.
     *
     * @param leaf names the record by its hash
     */
    @Schema(name = "CheckpointProof")
    record CoveringCheckpoint(PublishedCheckpoint checkpoint, String leaf, List<ProofStep> steps) {}
}
