package org.openccg.authorisation.notice.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.assessment.FindingVersion;
import org.openccg.authorisation.assessment.Result;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.engagement.Sums;
import org.openccg.authorisation.notice.ControlFailed;
import org.openccg.authorisation.notice.Ground.ConditionConsidered;
import org.openccg.authorisation.notice.NoticedGround;

/**
 * A ground as it was served, with everything it rests on in words.
 *
 * @param title what the ground says, for people
 * @param basis where the law has it
 * @param mandatory whether the law leaves no choice when it is made out
 * @param sumsInWords what the sums come to
 */
@Schema(name = "NoticedGround")
record GroundView(
        @Schema(examples = "FUNCTIONS_NOT_DISCHARGEABLE") String ground,
        String title,
        String basis,
        boolean mandatory,
        @Schema(examples = "D3-02") @Nullable String criterion,
        @Nullable String criterionText,
        @Nullable FoundView finding,
        @Nullable String statutoryTest,
        List<UUID> evidence,
        String reasons,
        @Nullable Sums sums,
        @Nullable String sumsInWords,
        @Nullable ControlFailed controlFailed,
        List<ConditionConsidered> conditionsConsidered) {

    static GroundView of(NoticedGround noticed, CriteriaCatalogue catalogue, Map<Long, FindingVersion> findings) {
        var proposed = noticed.proposed();
        var permitted = catalogue.permitted(proposed.ground()).orElseThrow();
        return new GroundView(
                proposed.ground(),
                permitted.title(),
                permitted.basis(),
                permitted.mandatory(),
                proposed.criterion(),
                noticed.criterion()
                        .flatMap(catalogue::criterion)
                        .map(CriteriaCatalogue.Criterion::text)
                        .orElse(null),
                noticed.findingVersion().map(findings::get).map(FoundView::of).orElse(null),
                proposed.statutoryTest(),
                proposed.evidence(),
                proposed.reasons(),
                noticed.sums().orElse(null),
                noticed.sums().map(Sums::words).orElse(null),
                proposed.controlFailed(),
                proposed.conditionsConsidered());
    }

    /**
     * The finding it rested on when it was served.
     *
     * @param version its number among all findings ever made
     * @param distance how far from the target
     * @param request the request for information nobody answered, in place of a document
     */
    @Schema(name = "NoticedFinding")
    record FoundView(
            long version,
            Result result,
            @Nullable String distance,
            Instant statedAt,
            @Nullable UUID request) {

        static FoundView of(FindingVersion found) {
            return new FoundView(found.seq(), found.result(), found.distance(), found.statedAt(), found.request());
        }
    }
}
