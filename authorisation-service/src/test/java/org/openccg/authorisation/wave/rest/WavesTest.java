package org.openccg.authorisation.wave.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.SIGNATORY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class WavesTest {

    @Test
    void everybody_reads_the_published_dates() {
        given().get("/waves")
                .then()
                .statusCode(200)
                .body("code", contains("1", "2", "3", "4"))
                .body("applyBy", contains("2012-07-02", "2012-09-03", "2012-10-01", "2012-11-01"))
                .body("decision", contains("2012-12-05", "2013-01-18", "2013-02-15", "2013-03-06"))
                .body("moderation[1]", contains("2012-11-13", "2012-11-26"));
    }

    @Test
    @Allows("APP-7")
    void an_application_moves_when_the_other_side_agrees() {
        var story = Story.submitted();
        String there = target(story);
        story.declare(ASSESSOR);
        String move = propose(story, CHAIR, there)
                .statusCode(200)
                .body("proposedFor", equalTo("GROUP"))
                .body("state", equalTo("PROPOSED"))
                .extract()
                .path("id");
        answer(story, ASSESSOR, move, "agree").statusCode(200).body("state", equalTo("AGREED"));
        story.get(CHAIR, "").body("wave", equalTo(there));
        story.get(CHAIR, "/wave-moves").body("answeredBy.name", contains(ASSESSOR.name()));
    }

    @Test
    @Refuses("APP-7")
    void nobody_moves_an_application_alone() {
        var story = Story.submitted();
        String there = target(story);
        story.declare(ASSESSOR);
        story.declare(MODERATOR);
        String move = propose(story, ASSESSOR, there).statusCode(200).extract().path("id");
        answer(story, MODERATOR, move, "agree")
                .statusCode(409)
                .body("code", equalTo("CONSENT_REQUIRED"))
                .body("rule", equalTo("APP-7"))
                .body("faults.remedy", hasItem(containsString("group's chair")));
        propose(story, CHAIR, there).statusCode(409).body("code", equalTo("MOVE_PROPOSED"));
        answer(story, OFFICER, move, "decline", "{\"reason\": \"We are ready.\"}")
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
        answer(story, OFFICER, move, "agree").statusCode(409);
    }

    @Test
    void only_those_who_take_steps_or_handle_the_case_propose_a_move() {
        var story = Story.submitted();
        propose(story, SIGNATORY, "4").statusCode(403);
        propose(story, ELSEWHERE, "4").statusCode(404);
        propose(story, CHAIR, "9").statusCode(422).body("faults.rule", contains("APP-7"));
        story.get(CHAIR, "/wave-moves").body("$", hasSize(0));
    }

    @Test
    void before_submission_the_group_chooses_for_itself() {
        var story = Story.started();
        story.get(CHAIR, "").body("wave", nullValue());
        propose(story, CHAIR, "4").statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    /** A wave the case is not in and whose decisions are to come, whenever this test runs. */
    private static String target(Story story) {
        return "3".equals(story.get(CHAIR, "").extract().path("wave")) ? "4" : "3";
    }

    private static ValidatableResponse propose(Story story, Person person, String wave) {
        return person.once()
                .body("{\"wave\": \"%s\", \"reason\": \"More time.\"}".formatted(wave))
                .post(story.href("/wave-moves"))
                .then();
    }

    private static ValidatableResponse answer(Story story, Person person, String move, String how) {
        return person.once()
                .post(story.href("/wave-moves/%s/%s".formatted(move, how)))
                .then();
    }

    private static ValidatableResponse answer(Story story, Person person, String move, String how, String body) {
        return person.once()
                .body(body)
                .post(story.href("/wave-moves/%s/%s".formatted(move, how)))
                .then();
    }
}
