package org.openccg.authorisation.assessment.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.assessment.Result;
import org.openccg.platform.http.Versioned;

/** The findings of a case; the version is the application's. */
@Schema(name = "Findings")
record FindingsView(UUID applicationId, int version, List<FindingView> findings) implements Versioned {

    static FindingsView of(Application application, List<Finding> findings) {
        return new FindingsView(
                application.id(),
                application.version(),
                findings.stream().map(FindingView::of).toList());
    }

    @Schema(name = "Finding")
    record FindingView(
            @Schema(examples = "D3-02") String criterion,
            Result result,
            @Nullable String distance,
            @Nullable String note,
            List<UUID> evidence,
            @Nullable UUID request,
            Person assessor,
            Instant assessedAt) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.criterion(),
                    finding.result(),
                    finding.distance(),
                    finding.note(),
                    finding.evidence(),
                    finding.request(),
                    finding.assessor(),
                    finding.assessedAt());
        }
    }
}
