package org.openccg.authorisation.assessment.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.assessment.FindingVersion;
import org.openccg.authorisation.assessment.Result;
import org.openccg.platform.http.Versioned;

/** The findings of a case; the version is the application's. */
@Schema(name = "Findings")
record FindingsView(UUID applicationId, int version, List<FindingView> findings) implements Versioned {

    static FindingsView of(Application application, List<Finding> findings, Map<String, FindingVersion> beneath) {
        return new FindingsView(
                application.id(),
                application.version(),
                findings.stream()
                        .map(each -> FindingView.of(each, beneath.get(each.criterion())))
                        .toList());
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
            Instant assessedAt,
            @Nullable ModerationView moderation) {

        static FindingView of(Finding finding, @Nullable FindingVersion beneath) {
            return new FindingView(
                    finding.criterion(),
                    finding.result(),
                    finding.distance(),
                    finding.note(),
                    finding.evidence(),
                    finding.request(),
                    finding.assessor(),
                    finding.assessedAt(),
                    finding.moderation()
                            .map(each -> ModerationView.of(each, beneath))
                            .orElse(null));
        }
    }

    /** A change by the moderator, with what the assessor had found beside it. */
    @Schema(name = "FindingModeration")
    record ModerationView(
            Person moderator,
            Instant at,

            @Schema(examples = "Other groups of the wave with the same plan were found to meet it.")
            String reason,

            @Nullable AssessedView assessed) {

        static ModerationView of(Finding.Moderation moderation, @Nullable FindingVersion beneath) {
            return new ModerationView(
                    moderation.by(),
                    moderation.at(),
                    moderation.reason(),
                    beneath == null
                            ? null
                            : new AssessedView(
                                    beneath.result(), beneath.distance(), beneath.evidence(), beneath.request()));
        }
    }

    @Schema(name = "FindingOfAssessor")
    record AssessedView(
            Result result,
            @Nullable String distance,
            List<UUID> evidence,
            @Nullable UUID request) {}
}
