package org.openccg.registry.merger.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.ccg.Wording;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergerPageTest {
    @jakarta.inject.Inject
    @jakarta.enterprise.inject.Any
    jakarta.enterprise.inject.Instance<Wording> wordings;

    @Test
    void what_a_groups_trail_says_of_mergers_and_suggestions_can_be_read_aloud() {
        assertThat(said("MERGE", Map.of("successorName", "NHS Vale Clinical Commissioning Group")))
                .contains("The group became part of NHS Vale Clinical Commissioning Group.");
        assertThat(said("BEGIN_BY_MERGER", Map.of("predecessorNames", List.of("NHS A", "NHS B"))))
                .contains("The group began: NHS A and NHS B became one.");
        for (var step : Set.of("LOG_SUGGESTION", "REPLY_TO_SUGGESTION", "DISMISS_SUGGESTION", "ADOPT_SUGGESTION")) {
            assertThat(said(step, Map.of("kind", "MERGER", "office", "PCTC-001")))
                    .hasValueSatisfying(sentence ->
                            assertThat(sentence).contains("PCTC-001").endsWith("."));
        }
    }

    private Optional<String> said(String step, Map<String, Object> detail) {
        @Nullable String none = null;
        var entry = new Recorded(
                1, 1, Instant.EPOCH, step, UUID.randomUUID(), "Margit Hale", "BOARD", none, none, none, detail, "", "");
        return wordings.stream().flatMap(wording -> wording.of(entry).stream()).findFirst();
    }
}
