package org.openccg.authorisation.assessment.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.assessment.FindingVersion;
import org.openccg.authorisation.assessment.Result;
import org.openccg.authorisation.conflict.Part;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** What was found for a criterion at one time. */
@Schema(name = "FindingVersion")
record FindingVersionView(
        @Schema(examples = "17", description = "later ones have a higher number")
        long number,

        int round,
        @Schema(examples = "D3-02") String criterion,
        Result result,
        @Nullable String distance,
        @Nullable String note,
        List<UUID> evidence,
        @Nullable UUID request,

        @Schema(description = "in which part it was stated: ASSESSOR or MODERATOR")
        Part part,

        Person by,
        Instant at,

        @Schema(examples = "Other groups of the wave with the same plan were found to meet it.") @Nullable
        String reason) {

    static FindingVersionView of(FindingVersion version) {
        return new FindingVersionView(
                version.seq(),
                version.round(),
                version.criterion(),
                version.result(),
                version.distance(),
                version.note(),
                version.evidence(),
                version.request(),
                version.part(),
                version.statedBy(),
                version.statedAt(),
                version.reason());
    }

    static long place(@Nullable String after) {
        try {
            return Cursor.read(after, 1)
                    .map(cursor -> Long.parseLong(cursor.part(0)))
                    .orElse(0L);
        } catch (NumberFormatException notOurs) {
            var refused = Refused.because(
                    CommonProblem.UNREADABLE, "'after' cannot be read.", "Give 'next' of the page before.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
