package org.openccg.registry.stay;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaysTest {

    @Inject
    Stays stays;

    @ParameterizedTest
    @EnumSource(AdverseAct.class)
    @Refuses("APL-6")
    void while_an_appeal_is_open_offices_keep_the_status_quo(AdverseAct act) {
        var group = England.group(England.practices(2));
        placed(group);

        assertThatThrownBy(() -> tried(act, group)).hasMessageContaining("STAYED");
    }

    @ParameterizedTest
    @EnumSource(AdverseAct.class)
    @Allows("APL-6")
    void another_groups_stay_binds_nobody_here(AdverseAct act) {
        var group = England.group(England.practices(2));
        placed(England.group(England.practices(2)));

        assertThatCode(() -> tried(act, group)).doesNotThrowAnyException();
    }

    private void tried(AdverseAct act, UUID group) {
        QuarkusTransaction.requiringNew().run(() -> stays.refuse(act, group));
    }

    private static void placed(UUID group) {
        England.APPEALS
                .request()
                .body(Map.of("groupId", group, "applicationId", UUID.randomUUID(), "since", Instant.now()))
                .put("/stays/" + UUID.randomUUID())
                .then()
                .statusCode(200);
    }
}
