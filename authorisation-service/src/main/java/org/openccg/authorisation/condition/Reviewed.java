package org.openccg.authorisation.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.notice.Ground;

/**
 * The reviewing office's review of conditions, any number in one go.
 *
 * @param grounds what conditions rest on that are to be raised to level IV or above
 */
@Schema(name = "ConditionsReviewed")
public record Reviewed(
        @NotEmpty @Size(max = 50) List<@Valid @NotNull ConditionReview> reviews,
        @Size(max = 50) List<@Valid @NotNull Ground> grounds) {

    public Reviewed {
        grounds = grounds == null ? List.of() : Collections.unmodifiableList(grounds);
    }

    /**
     * What is recommended for conditions, and why.
     *
     * @param criteria what the recommendation rests on; each condition's own, and nothing else
     * @param terms other terms of one condition, for VARY and ESCALATE
     */
    @Schema(name = "ConditionReview")
    public record ConditionReview(
            @NotEmpty @Size(max = 50) List<@NotNull UUID> conditions,
            @NotNull Recommended recommendation,

            @NotBlank @Size(max = 20_000) @Schema(examples = "Both years balance; nothing is left of the gap.")
            String reasons,

            @Size(max = 50) @Schema(examples = "[\"D3-02\"]")
            List<@NotNull @Size(max = 20) String> criteria,

            @Nullable @Valid ProposedCondition terms) {

        public ConditionReview {
            criteria = criteria == null ? List.of() : Collections.unmodifiableList(criteria);
        }
    }
}
