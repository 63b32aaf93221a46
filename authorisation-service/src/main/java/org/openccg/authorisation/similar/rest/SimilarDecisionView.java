package org.openccg.authorisation.similar.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.similar.SimilarDecision;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.time.BusinessClock;

/** A ground or a condition of an earlier decision, as it can be read by everybody. */
@Schema(name = "SimilarDecision")
record SimilarDecisionView(
        UUID decision,

        @Schema(examples = "NHS Alderbeck Vale Clinical Commissioning Group")
        String groupName,

        @Schema(examples = "PCTC-001") String office,
        Status outcome,
        @Schema(examples = "2012-10-02") LocalDate decidedOn,

        @Schema(examples = "FUNCTIONS_NOT_DISCHARGEABLE") @Nullable
        String ground,

        @Schema(examples = "D3-02") @Nullable String criterion,

        @Schema(examples = "II", description = "of a condition") @Nullable
        String supportLevel,

        @Schema(examples = "No allowance covers the plan.", description = "its beginning, where it is long")
        String reasons,

        @JsonIgnore Instant servedAt,
        @JsonIgnore int no) {

    private static final int SHORT = 300;

    static SimilarDecisionView of(SimilarDecision found) {
        return new SimilarDecisionView(
                found.decision(),
                found.groupName(),
                found.office(),
                found.outcome(),
                LocalDate.ofInstant(found.servedAt(), BusinessClock.LONDON),
                found.ground(),
                found.criterion(),
                found.supportLevel(),
                beginning(found.reasons()),
                found.servedAt(),
                found.no());
    }

    Cursor cursor() {
        return Cursor.of(servedAt.toString(), decision.toString(), String.valueOf(no));
    }

    /** Up to the last whole word that fits. */
    static String beginning(String reasons) {
        if (reasons.length() <= SHORT) {
            return reasons;
        }
        int end = reasons.lastIndexOf(' ', SHORT);
        return reasons.substring(0, end < 1 ? SHORT : end) + " …";
    }
}
