package org.openccg.authorisation.stakeholdersurvey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A survey as the office makes it, or why it makes none.
 *
 * @param invited how many organisations of each kind are asked
 * @param closesOn last day for responses
 * @param omittedBecause why no survey is made, in the place of the other two
 */
@Schema(name = "SurveyPlan")
public record SurveyPlan(
        @Size(max = 5) @Schema(examples = "{\"PROVIDER\": 12, \"LOCAL_AUTHORITY\": 3}") @Nullable
        Map<RespondentKind, @NotNull @Min(0) @Max(10_000) Integer> invited,

        @Schema(examples = "2012-09-14") @Nullable LocalDate closesOn,

        @Size(max = 5_000) @Schema(examples = "The partners were asked in May, see the evidence.") @Nullable
        String omittedBecause) {

    /** Kinds of which at least one is asked. */
    Map<RespondentKind, Integer> asked() {
        var asked = new TreeMap<RespondentKind, Integer>();
        if (invited != null) {
            invited.forEach((kind, count) -> {
                if (count > 0) {
                    asked.put(kind, count);
                }
            });
        }
        return asked;
    }

    boolean omits() {
        return omittedBecause != null && !omittedBecause.isBlank();
    }
}
