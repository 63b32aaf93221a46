package org.openccg.authorisation.condition;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it was proposed to the group, in words.
 *
 * @param support what the level means
 * @param remedy what the group could do against it once imposed
 */
@Schema(name = "ConditionAsServed")
public record AsServed(
        UUID id,
        @Schema(examples = "D3-02") String criterion,
        String wording,
        @Schema(examples = "II") SupportLevel supportLevel,
        @Schema(examples = "Advice and expertise") String support,
        String supportOffered,
        List<String> demands,
        String reasons,
        @Nullable String directions,
        @Nullable Integer ground,
        List<WithheldFunction> functionsWithheld,
        String remedy) {

    static AsServed of(Condition condition) {
        var terms = condition.served();
        return new AsServed(
                condition.id(),
                condition.criterion(),
                terms.wording(),
                terms.supportLevel(),
                terms.supportLevel().words(),
                terms.supportOffered(),
                terms.demands(),
                terms.reasons(),
                terms.directions().orElse(null),
                condition.servedGround().orElse(null),
                terms.functionsWithheld(),
                terms.supportLevel().remedy());
    }
}
