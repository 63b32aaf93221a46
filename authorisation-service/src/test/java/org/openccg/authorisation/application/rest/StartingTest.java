package org.openccg.authorisation.application.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.NEIGHBOUR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class StartingTest {

    @BeforeEach
    void begin() {
        Clock.begin();
    }

    @Test
    void somebody_appointed_starts_a_draft_with_the_parties_copied() {
        start(CHAIR, Story.newGroup())
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("DRAFT"))
                .body("groupName", equalTo("NHS Alderbeck Vale Clinical Commissioning Group"))
                .body("reviewingOffice.code", equalTo("PCTC-001"))
                .body("reviewingOffice.shaCluster", equalTo("FELLS"))
                .body("practices.practice", contains("Z90001", "Z90002", "Z90003"))
                .body("practices.signed", everyItem(equalTo(false)))
                .body("parties.capacity", contains("CHAIR", "ACCOUNTABLE_OFFICER", "SIGNATORY"))
                .body("catalogueVersion", nullValue())
                .body("steps", contains("SUBMIT", "WITHDRAW"));
    }

    @Test
    void nobody_starts_one_for_a_group_that_did_not_appoint_them() {
        start(NEIGHBOUR, Story.newGroup()).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
    }

    @Test
    void an_unknown_group_is_not_found() {
        start(CHAIR, UUID.fromString("00000000-0000-4000-8000-000000000404")).statusCode(404);
    }

    @Test
    void says_so_when_the_registry_fails() {
        start(CHAIR, UUID.fromString("00000000-0000-4000-8000-000000000500"))
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("PEER_UNAVAILABLE"));
    }

    @Test
    void a_group_without_a_reviewing_office_cannot_apply_yet() {
        start(CHAIR, UUID.fromString("00000000-0000-4000-8000-000000000000"))
                .statusCode(409)
                .body("code", equalTo("NO_REVIEWING_OFFICE"));
    }

    @Test
    void a_group_has_one_application_at_a_time_and_the_next_names_the_earlier() {
        var story = Story.started();
        start(CHAIR, story.group()).statusCode(409).body("code", equalTo("APPLICATION_OPEN"));

        story.step(CHAIR, "withdraw", "{\"reasons\": \"We begin again.\"}")
                .statusCode(200)
                .body("steps", hasSize(0));

        start(CHAIR, story.group())
                .statusCode(201)
                .body("earlier", equalTo(story.id().toString()));
    }

    @Test
    void a_draft_withdrawn_is_no_news_to_the_registry_but_a_submitted_one_is() {
        var draft = Story.started();
        draft.step(CHAIR, "withdraw", "{\"reasons\": \"Not now.\"}").statusCode(200);
        var submitted = Story.submitted();
        submitted.step(CHAIR, "withdraw", "{\"reasons\": \"Not now.\"}").statusCode(200);

        org.assertj.core.api.Assertions.assertThat(org.openccg.authorisation.Events.told(draft.id()))
                .isEmpty();
        org.assertj.core.api.Assertions.assertThat(org.openccg.authorisation.Events.told(submitted.id()))
                .containsExactly("APPLICATION_SUBMITTED", "APPLICATION_WITHDRAWN");
    }

    @Test
    void answers_with_where_the_new_one_is() {
        var answer = start(CHAIR, Story.newGroup()).statusCode(201);
        answer.header("Location", endsWith("/applications/" + answer.extract().<String>path("id")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"groupId\": \"0d9c2c5e-7a44-4d0a-9d55-2b6f0c0a1e01\", \"groupId\": \"0d9c2c5e-7a44-4d0a-9d55-2b6f0c0a1e02\"}",
                "{\"groupId\": \"a\\u0000b\"}",
                "{\"groupId\": \"none\"}",
                "{\"groupId\": ",
                "{\"groupId\": null, \"surplus\": 1}",
                "[]"
            })
    void says_that_a_body_is_unreadable(String body) {
        CHAIR.once().body(body).post("/applications").then().statusCode(400).body("code", equalTo("UNREADABLE"));
    }

    @Test
    void refuses_an_empty_body() {
        CHAIR.once()
                .body("{}")
                .post("/applications")
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/groupId"));
        NATIONAL.once().body("{}").post("/applications").then().statusCode(403);
    }

    private static ValidatableResponse start(Person person, UUID group) {
        return person.once()
                .body("{\"groupId\": \"%s\"}".formatted(group))
                .post("/applications")
                .then();
    }
}
