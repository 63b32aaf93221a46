package org.openccg.registry.stay;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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

    @Test
    @Allows("APL-6")
    void what_cannot_wait_is_let_pass_and_nothing_else() {
        var group = England.group(England.practices(2));
        var appeal = placed(group);
        var variation = Map.of(
                "acts", List.of("REASSIGN_STAFF"), "urgency", "SAFETY", "reason", "A locked drug cupboard stood open");
        String path = "/stays/" + appeal + "/variations/" + UUID.randomUUID();

        for (int again = 0; again < 2; again++) {
            England.APPEALS
                    .request()
                    .body(variation)
                    .put(path)
                    .then()
                    .statusCode(200)
                    .body("variations.size()", equalTo(1));
        }

        assertThatCode(() -> tried(AdverseAct.REASSIGN_STAFF, group)).doesNotThrowAnyException();
        assertThatThrownBy(() -> tried(AdverseAct.DISSOLVE, group)).hasMessageContaining("STAYED");
        England.APPEALS
                .request()
                .body(Map.of("acts", List.of("DISSOLVE"), "urgency", "FRAUD", "reason", "Another one"))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("STAY_DIFFERS"));
        England.gp("Amara Osei")
                .may("stay:vary")
                .request()
                .body(variation)
                .put(path)
                .then()
                .statusCode(403);
        England.AUTHORISATION
                .may("stay:vary")
                .request()
                .body(variation)
                .put(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_THE_APPEALS_SERVICE"));
    }

    @Test
    void nothing_is_varied_that_is_not_held() {
        var variation = Map.of("acts", List.of("DISSOLVE"), "urgency", "FRAUD", "reason", "The accounts are false");
        var appeal = placed(England.group(England.practices(2)));
        England.run(
                "update stays set status = 'LIFTED', lifted_at = now(), lifted_by = 'APPEAL_CLOSED' where appeal_id = ?",
                appeal);

        England.APPEALS
                .request()
                .body(variation)
                .put("/stays/" + appeal + "/variations/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("code", equalTo("STAY_LIFTED"));
        England.APPEALS
                .request()
                .body(variation)
                .put("/stays/" + UUID.randomUUID() + "/variations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private void tried(AdverseAct act, UUID group) {
        QuarkusTransaction.requiringNew().run(() -> stays.refuse(act, group));
    }

    private static UUID placed(UUID group) {
        var appeal = UUID.randomUUID();
        England.APPEALS
                .request()
                .body(Map.of("groupId", group, "applicationId", UUID.randomUUID(), "since", Instant.now()))
                .put("/stays/" + appeal)
                .then()
                .statusCode(200);
        return appeal;
    }
}
