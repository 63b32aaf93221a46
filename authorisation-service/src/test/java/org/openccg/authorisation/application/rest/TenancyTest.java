package org.openccg.authorisation.application.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.OBSERVER;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.Cast.SIGNATORY;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class TenancyTest {

    private static final List<String> READS = List.of(
            "",
            "/steps",
            "/trail",
            "/completeness",
            "/evidence",
            "/findings",
            "/notices",
            "/representations",
            "/decision",
            "/decision-file",
            "/declarations",
            "/evidence/" + UUID.randomUUID());

    @Test
    void the_parties_the_reviewing_chain_the_deciders_and_the_department_see_a_case() {
        var story = Story.started();
        List.of(CHAIR, OFFICER, SIGNATORY, NEIGHBOUR, ASSESSOR, OVERSEER, DECIDER, NATIONAL)
                .forEach(person -> {
                    story.get(person, "").statusCode(200);
                    listed(person, story).body("items.id", hasItem(story.id().toString()));
                });
    }

    @Test
    void absent_and_foreign_look_the_same() {
        var story = Story.started();
        for (Person person : List.of(STRANGER, ELSEWHERE)) {
            READS.forEach(read ->
                    assertThat(body(person, story.id(), read)).isEqualTo(body(person, UUID.randomUUID(), read)));
            listed(person, story).body("items", hasSize(0));
        }
    }

    @Test
    void a_foreign_case_cannot_be_changed_and_looks_absent() {
        var story = Story.submitted();
        var absent = UUID.randomUUID();
        for (String step : List.of("accept", "moderate")) {
            var foreign = ELSEWHERE
                    .step(2)
                    .post(story.href("/" + step))
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            var none = ELSEWHERE
                    .step(2)
                    .post("/applications/" + absent + "/" + step)
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertThat(foreign).isEqualTo(none);
        }
        var interests = "{\"interests\": []}";
        var nomination = """
                {"capacity": "MODERATOR", "subject": "%s", "name": "x", "reason": "x"}""".formatted(absent);
        for (var post : Map.of(
                        "/declarations",
                        interests,
                        "/declarations/" + absent + "/countersign",
                        "",
                        "/substitutes",
                        nomination)
                .entrySet()) {
            assertThat(refused(story.id(), post)).isEqualTo(refused(absent, post));
        }
        STRANGER.step(2).post(story.href("/submit")).then().statusCode(404);
        STRANGER.once()
                .body("{\"practice\": \"Z90001\"}")
                .post(story.href("/signatures"))
                .then()
                .statusCode(404);
        story.upload(STRANGER, "LETTER", "a.pdf", Story.pdf("a")).statusCode(404);
    }

    @Test
    void observers_have_no_part_in_cases() {
        var story = Story.started();
        story.get(OBSERVER, "").statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        RestAssured.given().get(story.href("")).then().statusCode(401);
    }

    @Test
    void a_member_practice_sees_but_does_not_act_for_the_group() {
        var story = Story.complete();
        story.step(NEIGHBOUR, "submit").statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        story.step(SIGNATORY, "submit").statusCode(403);
        story.get(NEIGHBOUR, "/steps").body("", hasSize(0));
        story.get(CHAIR, "/steps")
                .body("step", org.hamcrest.Matchers.contains("SUBMIT", "WITHDRAW"))
                .body("[0].href", equalTo(story.href("/submit")));
        story.sign(NEIGHBOUR, "Z90002").statusCode(403);
        story.sign(STRANGER, "Z99999").statusCode(404);
    }

    @Test
    void lists_filter_and_page_without_gaps() {
        var story = Story.started();
        Story.started();
        var first = NATIONAL.request()
                .queryParam("limit", 1)
                .queryParam("status", "DRAFT")
                .get("/applications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .jsonPath();
        NATIONAL.request()
                .queryParam("limit", 1)
                .queryParam("status", "DRAFT")
                .queryParam("after", first.getString("next"))
                .get("/applications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(first.getString("items[0].id"))));
        NATIONAL.request()
                .queryParam("group", story.group())
                .queryParam("office", "PCTC-001")
                .get("/applications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
        NATIONAL.request()
                .queryParam("group", story.group())
                .queryParam("office", "PCTC-002")
                .get("/applications")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void says_what_a_list_cannot_be_asked() {
        for (String query : List.of("status=LOST", "group=none", "after=none", "after=eB94")) {
            NATIONAL.request()
                    .get("/applications?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("UNREADABLE"));
        }
        NATIONAL.request().get("/applications?limit=0").then().statusCode(422);
        NATIONAL.request().get("/applications?limit=201").then().statusCode(422);
        NATIONAL.request().get("/applications/none").then().statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse listed(Person person, Story story) {
        return person.request()
                .queryParam("group", story.group())
                .get("/applications")
                .then()
                .statusCode(200);
    }

    private static String refused(UUID id, Map.Entry<String, String> post) {
        return ELSEWHERE
                .once()
                .body(post.getValue())
                .post("/applications/" + id + post.getKey())
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    private static String body(Person person, UUID id, String read) {
        return person.request()
                .accept("*/*")
                .get("/applications/" + id + read)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }
}
