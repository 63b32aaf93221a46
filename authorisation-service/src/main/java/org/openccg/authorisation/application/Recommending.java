package org.openccg.authorisation.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the moderator makes it.
 *
 * @param conditions the support proposed for each criterion that is not met
 * @param statutoryTest the test of the law a block rests on, where it rests on no criterion
 */
@Schema(name = "Recommending")
public record Recommending(
        @NotNull Recommendation recommendation,

        @NotBlank @Size(max = 20_000) @Schema(examples = "The financial plan does not balance.")
        String reasons,

        @Size(max = 100) @Nullable List<@Valid @NotNull RecommendedCondition> conditions,

        @Size(max = 500) @Schema(examples = "SI 2012/1631, on names") @Nullable
        String statutoryTest) {

    public List<RecommendedCondition> proposed() {
        return conditions == null ? List.of() : conditions;
    }

    boolean namesTest() {
        return statutoryTest != null && !statutoryTest.isBlank();
    }
}
