package org.openccg.authorisation.notice;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which a block is proposed.
 *
 * @param criterion the criterion it rests on, assessed NOT_MET
 * @param statutoryTest or the test of the law it rests on, for the grounds that may, as the catalogue names it
 * @param evidence documents of the case; none is needed where the finding rests on a request nobody answered
 * @param sums what is planned against the allowance; a ground on money has these or a control that failed
 * @param conditionsConsidered the milder measures, and why they would not do
 */
public record Ground(
        @NotBlank @Size(max = 60) @Schema(examples = "FUNCTIONS_NOT_DISCHARGEABLE")
        String ground,

        @Size(max = 20) @Schema(examples = "D3-02") @Nullable
        String criterion,

        @Size(max = 500) @Schema(examples = "SI 2012/1631, on names") @Nullable
        String statutoryTest,

        @Size(max = 100) List<@NotNull UUID> evidence,

        @Size(max = 20_000) @Schema(examples = "Planned running costs exceed the allowance by 1.10 a head.")
        String reasons,

        @Valid @Nullable GroundSums sums,
        @Valid @Nullable ControlFailed controlFailed,

        @Size(max = 20) List<@Valid @NotNull ConditionConsidered> conditionsConsidered) {

    public Ground {
        evidence = evidence == null ? List.of() : Collections.unmodifiableList(evidence);
        reasons = reasons == null ? "" : reasons;
        conditionsConsidered =
                conditionsConsidered == null ? List.of() : Collections.unmodifiableList(conditionsConsidered);
    }

    /** Whether it rests on a criterion, and not on a test of the law. */
    boolean restsOnCriterion() {
        return criterion != null && !criterion.isBlank();
    }

    /** A condition with its support level, and why it would not be enough. */
    @Embeddable
    public record ConditionConsidered(
            @Size(max = 10) @Schema(examples = "II") String supportLevel,

            @Size(max = 5_000) @Schema(examples = "Advice was given in spring and did not close the gap.")
            String whyInadequate) {

        public ConditionConsidered {
            supportLevel = supportLevel == null ? "" : supportLevel;
            whyInadequate = whyInadequate == null ? "" : whyInadequate;
        }
    }
}
