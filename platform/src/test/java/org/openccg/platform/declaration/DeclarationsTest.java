package org.openccg.platform.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.security.Caller;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeclarationsTest {

    private static final Instant AT = Instant.parse("2012-07-02T08:00:00Z");
    private static final Declared INTEREST = new Declared("OTHER", "A bakery", "owns it");

    private final UUID caseId = UUID.randomUUID();
    private final Caller ada = caller("Ada Quill");
    private final Caller brigid = caller("Brigid Lowe");

    @Inject
    Declarations declarations;

    @Test
    void the_latest_word_counts_and_needs_a_new_countersignature() {
        declare(List.of(INTEREST));
        boolean signed = QuarkusTransaction.requiringNew()
                .call(() -> declarations.countersign(caseId, ada.subject(), brigid, AT));

        assertThat(signed).isTrue();
        assertThat(present().isCountersigned()).isTrue();

        declare(List.of());
        assertThat(present().interests()).isEmpty();
        assertThat(present().isCountersigned()).isFalse();
    }

    @Test
    void nobody_countersigns_what_was_not_declared_or_is_their_own() {
        boolean signed = QuarkusTransaction.requiringNew()
                .call(() -> declarations.countersign(caseId, ada.subject(), brigid, AT));
        assertThat(signed).isFalse();

        declare(List.of(INTEREST));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> declarations.countersign(caseId, ada.subject(), ada, AT)))
                .hasMessageContaining("nobody_countersigns_his_own");
    }

    private void declare(List<Declared> interests) {
        QuarkusTransaction.requiringNew().run(() -> declarations.declare(caseId, ada, interests, AT));
    }

    private Declaration present() {
        return QuarkusTransaction.requiringNew()
                .call(() -> declarations.of(caseId, ada.subject()).orElseThrow());
    }

    private static Caller caller(String name) {
        return new Caller(UUID.randomUUID(), name, Set.of(), Set.of(), "ccg-cli");
    }
}
