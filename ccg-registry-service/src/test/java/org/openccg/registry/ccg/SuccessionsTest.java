package org.openccg.registry.ccg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SuccessionsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 10, 1);

    @Inject
    Successions successions;

    @Test
    void a_group_knows_what_it_was_and_what_it_became() {
        var first = England.group(England.practices(2));
        var second = England.group(England.practices(2));
        var merged = England.group(England.practices(2));

        succeed(first, merged);
        succeed(second, merged);

        assertThat(successions.predecessorsOf(merged))
                .extracting(Successions.Link::groupId)
                .containsExactlyInAnyOrder(first, second);
        assertThat(successions.successorsOf(first))
                .singleElement()
                .satisfies(link -> assertThat(link.groupId()).isEqualTo(merged))
                .satisfies(link -> assertThat(link.effectiveOn()).isEqualTo(DAY));
    }

    @Test
    void refuses_a_line_of_succession_that_leads_back_to_where_it_began() {
        var first = England.group(England.practices(2));
        var second = England.group(England.practices(2));
        var third = England.group(England.practices(2));
        succeed(first, second);
        succeed(second, third);

        assertThatThrownBy(() -> succeed(third, first)).hasMessageContaining("CYCLIC_SUCCESSION");
        assertThat(successions.predecessorsOf(first)).isEmpty();
    }

    private void succeed(UUID predecessor, UUID successor) {
        QuarkusTransaction.requiringNew()
                .run(() -> successions.record(predecessor, successor, SuccessionKind.MERGER, DAY, Instant.now()));
    }
}
