package org.openccg.registry.stay.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;
import org.openccg.registry.England.Case;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaysResourceTest {

    private final Case appeal = new Case(England.APPEALS);
    private final UUID application = UUID.randomUUID();

    @Test
    void a_stay_is_placed_once_and_shown_with_its_group() {
        var group = England.group(England.practices(2));

        place(England.APPEALS, group).statusCode(200).body("status", equalTo("PLACED"));
        place(England.APPEALS, group).statusCode(200).body("status", equalTo("PLACED"));

        shown(group)
                .body("stay.appealId", equalTo(appeal.id().toString()))
                .body("stay.applicationId", equalTo(application.toString()))
                .body("stay.since", equalTo("2012-09-04T09:00:00Z"))
                .body("version", equalTo(2));
        trail(group).body("step", contains("REGISTER", "PLACE_STAY"));
        England.APPEALS
                .request()
                .get("/stays/" + appeal.id())
                .then()
                .statusCode(200)
                .body("groupId", equalTo(group.toString()));
    }

    @Test
    void the_appeals_service_alone_places_a_stay() {
        var group = England.group(England.practices(2));

        place(England.AUTHORISATION.may("stay:place"), group)
                .statusCode(403)
                .body("code", equalTo("NOT_THE_APPEALS_SERVICE"));
        place(England.gp("Amara Osei").may("stay:place"), group).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        shown(group).body("stay", nullValue());
    }

    @Test
    void a_closed_appeal_lifts_its_stay() {
        var group = England.group(England.practices(2));
        place(England.APPEALS, group);

        closed(group).statusCode(204);

        shown(group).body("stay", nullValue()).body("version", equalTo(3));
        stay().body("status", equalTo("LIFTED")).body("liftedBy", equalTo("APPEAL_CLOSED"));
        trail(group).body("step", contains("REGISTER", "PLACE_STAY", "LIFT_STAY"));
    }

    @Test
    void takes_the_appeals_services_own_sample() throws IOException {
        var group = England.group(England.practices(2));
        place(England.APPEALS, group);
        var file = Path.of("..", "appeals-service", "api", "examples", "appeal-closed.json");
        var sample = new ObjectMapper().readValue(file.toFile(), new TypeReference<Map<String, Object>>() {});
        assertThat(sample.put("appealId", appeal.id())).isNotNull();
        assertThat(sample.put("groupId", group)).isNotNull();

        appeal.tells("APPEAL_CLOSED", sample).statusCode(204);

        stay().body("status", equalTo("LIFTED"));
    }

    @Test
    void a_lifted_stay_is_not_placed_again() {
        var group = England.group(England.practices(2));
        place(England.APPEALS, group);
        closed(group);

        place(England.APPEALS, group).statusCode(200).body("status", equalTo("LIFTED"));

        shown(group).body("stay", nullValue());
    }

    @Test
    void a_stay_that_comes_after_its_appeal_was_closed_is_not_placed() {
        var group = England.group(England.practices(2));
        closed(group).statusCode(204);

        place(England.APPEALS, group).statusCode(200).body("status", equalTo("LIFTED"));

        shown(group).body("stay", nullValue()).body("version", equalTo(1));
    }

    @Test
    void the_decision_that_follows_the_appeal_lifts_its_stay() {
        var practices = England.practices(2);
        var group = England.group(practices);
        var decision = new Case(England.AUTHORISATION);
        decision.tells("APPLICATION_SUBMITTED", Map.of("groupId", group, "applicationId", decision.id()));
        place(England.APPEALS, group);

        decision.tells(
                        "APPLICATION_DECIDED",
                        Map.of(
                                "groupId",
                                group,
                                "applicationId",
                                decision.id(),
                                "outcome",
                                "AUTHORISED",
                                "practices",
                                practices,
                                "appealId",
                                appeal.id()))
                .statusCode(204);

        shown(group).body("stay", nullValue()).body("status", equalTo("AUTHORISED"));
        stay().body("status", equalTo("LIFTED")).body("liftedBy", equalTo("APPLICATION_DECIDED"));
        closed(group).statusCode(204);
        trail(group)
                .body("step", contains("REGISTER", "APPLY", "PLACE_STAY", "LIFT_STAY", "AUTHORISE", "LIFT_STAY"))
                .body("[5].detail.effect", equalTo("none"));
    }

    @Test
    void one_appeal_has_one_stay() {
        place(England.APPEALS, England.group(England.practices(2)));

        place(England.APPEALS, England.group(England.practices(2)))
                .statusCode(409)
                .body("code", equalTo("STAY_DIFFERS"));
    }

    @Test
    void an_unknown_group_or_appeal_is_not_found() {
        place(England.APPEALS, UUID.randomUUID()).statusCode(404);
        England.APPEALS.request().get("/stays/" + UUID.randomUUID()).then().statusCode(404);
        closed(UUID.randomUUID()).statusCode(404);
    }

    @Test
    void what_is_missing_is_named() {
        England.APPEALS
                .request()
                .body("{}")
                .put("/stays/" + appeal.id())
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/applicationId", "/groupId", "/since"));
        England.APPEALS
                .request()
                .body("{\"since\": \"yesterday\"}")
                .put("/stays/" + appeal.id())
                .then()
                .statusCode(400);
    }

    private ValidatableResponse place(Person by, UUID group) {
        return by.request()
                .body(Map.of("groupId", group, "applicationId", application, "since", "2012-09-04T09:00:00Z"))
                .put("/stays/" + appeal.id())
                .then();
    }

    private ValidatableResponse closed(UUID group) {
        return appeal.tells("APPEAL_CLOSED", Map.of("appealId", appeal.id(), "groupId", group));
    }

    private ValidatableResponse stay() {
        return England.APPEALS.request().get("/stays/" + appeal.id()).then().statusCode(200);
    }

    private static ValidatableResponse shown(UUID group) {
        return England.OBSERVER.request().get("/groups/" + group).then().statusCode(200);
    }

    private static ValidatableResponse trail(UUID group) {
        return England.manager("Helen Marsh", "cluster:" + England.CLUSTER)
                .request()
                .get("/groups/" + group + "/trail")
                .then()
                .statusCode(200);
    }
}
