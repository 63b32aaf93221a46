package org.openccg.authorisation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.platform.problem.PeerUnavailable;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class RegistryTest {

    private static final LocalDate DAY = LocalDate.of(2012, 7, 2);

    @Inject
    Registry registry;

    @Test
    void reads_the_agreed_sample() {
        var group = registry.group(UUID.fromString("00000000-0000-4000-8000-000000000001"), "token")
                .orElseThrow();

        assertThat(group.membersOn(DAY)).hasSize(3);
        assertThat(group.appoints(Cast.CHAIR.subject(), DAY)).isTrue();
        assertThat(group.appoints(Cast.CHAIR.subject(), LocalDate.of(2012, 3, 31)))
                .isFalse();
        assertThat(group.reviewingOffice().code()).isEqualTo("PCTC-001");
    }

    @Test
    void knows_no_other_and_says_when_the_registry_fails() {
        assertThat(registry.group(UUID.fromString("00000000-0000-4000-8000-000000000404"), "token"))
                .isEmpty();
        assertThatThrownBy(() -> registry.group(UUID.fromString("00000000-0000-4000-8000-000000000500"), "token"))
                .isInstanceOf(PeerUnavailable.class);
    }
}
