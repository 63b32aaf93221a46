package org.openccg.authorisation.evidence.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.evidence.Evidence;

@Schema(name = "Evidence")
record EvidenceView(
        UUID id,
        @Schema(examples = "FINANCIAL_PLAN") String type,
        @Schema(examples = "financial-plan.xlsx") String fileName,
        @Schema(examples = "1") int edition,
        boolean current,
        Evidence.Side side,
        String mediaType,
        long size,
        String sha256,
        @Schema(examples = "[\"D3-02\"]") List<String> criteria,
        @Nullable String committee,
        Person uploadedBy,
        Instant uploadedAt) {

    static EvidenceView of(Evidence evidence, boolean current) {
        return new EvidenceView(
                evidence.id(),
                evidence.type(),
                evidence.fileName(),
                evidence.edition(),
                current,
                evidence.side(),
                evidence.mediaType(),
                evidence.size(),
                evidence.sha256(),
                evidence.criteria(),
                evidence.committee(),
                evidence.uploader(),
                evidence.uploadedAt());
    }
}
