package org.openccg.authorisation.decision.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.decision.DecisionDraft;
import org.openccg.authorisation.decision.Intention;
import org.openccg.platform.problem.Fault;

/**
 * A draft, and whether it could be decided as it is now.
 *
 * @param caseVersion the version of the case the officer looked at
 * @param by who signed it off, and in whose name it would be decided
 */
@Schema(name = "DecisionDraft")
record DecisionDraftView(
        UUID applicationId,
        @Schema(examples = "1") int version,
        int caseVersion,
        Intention intention,
        Person by,
        Instant draftedAt,
        boolean ready,
        List<Obstacle> obstacles) {

    static DecisionDraftView of(DecisionDraft draft, List<Fault> faults) {
        return new DecisionDraftView(
                draft.applicationId(),
                draft.version(),
                draft.caseVersion(),
                draft.intention(),
                draft.by(),
                draft.draftedAt(),
                faults.isEmpty(),
                faults.stream().map(Obstacle::of).toList());
    }

    /** What keeps it from being decided now. */
    @Schema(name = "DecisionObstacle")
    record Obstacle(
            @Nullable @Schema(examples = "BLK-7") String rule,
            @Schema(examples = "The ground has no reasons.") String detail,

            @Nullable @Schema(examples = "Say why it is made out.")
            String remedy,

            @Nullable @Schema(examples = "/grounds/0/reasons")
            String pointer) {

        static Obstacle of(Fault fault) {
            var rule = fault.rule();
            return new Obstacle(rule == null ? null : rule.id(), fault.detail(), fault.remedy(), fault.pointer());
        }
    }
}
