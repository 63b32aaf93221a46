package org.openccg.authorisation.evidence.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.evidence.Redaction;

@Schema(name = "Redaction")
record RedactionView(
        UUID id,
        UUID evidence,
        Redaction.State state,

        @Schema(examples = "Page 12 names patients of the practice.")
        String reason,

        Person askedBy,
        Instant askedAt,
        @Nullable Person decidedBy,
        @Nullable Instant decidedAt) {

    static RedactionView of(Redaction redaction) {
        return new RedactionView(
                redaction.id(),
                redaction.evidenceId(),
                redaction.state(),
                redaction.reason(),
                redaction.asker(),
                redaction.askedAt(),
                redaction.decider().orElse(null),
                redaction.decidedAt().orElse(null));
    }
}
