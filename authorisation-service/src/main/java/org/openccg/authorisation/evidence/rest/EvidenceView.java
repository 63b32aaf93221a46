package org.openccg.authorisation.evidence.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.evidence.Availability;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.evidence.Evidence.Side;
import org.openccg.authorisation.evidence.Redaction;
import org.openccg.authorisation.evidence.scanning.Scan;

@Schema(name = "Evidence")
record EvidenceView(
        UUID id,
        @Schema(examples = "FINANCIAL_PLAN") String type,
        @Schema(examples = "financial-plan.xlsx") String fileName,
        @Schema(examples = "1") int edition,

        @Schema(description = "Whether it counts: the newest edition that can be opened")
        boolean current,

        Side side,
        String mediaType,
        @Schema(description = "Bytes") long size,
        String sha256,
        @Schema(examples = "[\"D3-02\"]") List<String> criteria,
        @Nullable String committee,
        Person uploadedBy,
        Instant uploadedAt,

        @Schema(
                description = "Why it counts as late, in words; null when it came in time",
                examples =
                        "Uploaded on Tuesday 17 July 2012, after the submission on Monday 2 July 2012; taken and kept all the same.")
        @Nullable
        String late,

        Availability availability,
        Scan.State scan,

        @Schema(description = "What the malware scanner found, if anything") @Nullable
        String malware,

        @Schema(description = "The document of an earlier application it continues") @Nullable
        UUID carriedFrom,

        @Schema(description = "The latest redaction asked for, if any") @Nullable
        RedactionView redaction) {

    static EvidenceView of(Evidence evidence, boolean current, @Nullable Redaction redaction) {
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
                evidence.uploadedAt(),
                evidence.late(),
                evidence.availability(),
                evidence.scan(),
                evidence.malware(),
                evidence.carriedFrom(),
                redaction == null ? null : RedactionView.of(redaction));
    }

    boolean shows(@Nullable String criterion) {
        return criterion == null || criteria.contains(criterion);
    }

    boolean isOf(@Nullable String wanted) {
        return wanted == null || type.equals(wanted);
    }
}
