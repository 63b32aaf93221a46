package org.openccg.authorisation.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Office;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.assessment.Result;
import org.openccg.authorisation.condition.SupportLevel;
import org.openccg.authorisation.condition.WithheldFunction;
import org.openccg.authorisation.conflict.Part;
import org.openccg.authorisation.notice.Ground;

/**
 * Everything a decision rests on, frozen in the transaction that decides: what an appeal is about.
 *
 * @param hash SHA-256 of the canonical JSON (RFC 8785) of all other members
 */
public record DecisionFile(
        UUID applicationId,
        UUID groupId,
        String groupName,
        Office reviewingOffice,
        Status status,
        String catalogueVersion,
        DecisionPart decision,
        List<RepresentationPart> representations,
        List<EvidencePart> evidence,
        List<ActorPart> actors,
        ApplicantsPart applicants,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CorrectsPart corrects,

        @Nullable String hash) {

    /** The decision whose words are put right, by the hash of its file, and why. */
    @Schema(name = "DecisionFileCorrects")
    record CorrectsPart(UUID id, String hash, String reason) {}

    @Schema(name = "DecisionFileDecision")
    record DecisionPart(
            UUID id,
            Status outcome,
            Decider by,
            Instant servedAt,
            @Nullable LocalDate lastDayToAppeal,
            @Nullable String lastDayComputed,
            String reasons,
            List<GroundPart> grounds,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ConditionPart> conditions,
            List<Answer> answers,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WeighedSuggestion> suggestions) {}

    /** A condition as it was imposed. */
    @Schema(name = "DecisionFileCondition")
    record ConditionPart(
            UUID id,
            String criterion,
            SupportLevel supportLevel,
            String support,
            String wording,
            String supportOffered,
            List<String> demands,
            @Nullable String directions,
            List<WithheldFunction> functionsWithheld,
            @Nullable FindingPart finding,
            String reasons,
            String remedy) {}

    @Schema(name = "Decider")
    record Decider(UUID subject, String name, String office) {}

    /** A ground as it was noticed, found and decided. */
    @Schema(name = "DecisionFileGround")
    record GroundPart(
            String ground,
            @Nullable String criterion,
            @Nullable String statutoryTest,
            String basis,
            boolean mandatory,
            @Nullable FindingPart finding,
            List<UUID> evidence,
            String reasons,
            List<Ground.ConditionConsidered> conditionsConsidered) {}

    /**
     * What was found.
     *
     * @param request the unanswered request for information it rests on, if any
     */
    @Schema(name = "DecisionFileFinding")
    record FindingPart(
            Result result,
            @Nullable String distance,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID request) {}

    @Schema(name = "DecisionFileRepresentation")
    record RepresentationPart(
            UUID id,
            Person by,
            String capacity,
            Instant at,
            @JsonProperty("final") boolean conclusive,
            List<String> points) {}

    @Schema(name = "DecisionFileEvidence")
    record EvidencePart(UUID id, String type, String fileName, String sha256, List<String> criteria) {}

    @Schema(name = "DecisionFileActor")
    record ActorPart(UUID subject, String name, Part part) {}

    @Schema(name = "DecisionFileApplicants")
    record ApplicantsPart(@Nullable Person lead, List<SignatoryPart> signatories, List<String> practices) {}

    @Schema(name = "DecisionFileSignatory")
    record SignatoryPart(UUID subject, String name, String capacity) {}
}
