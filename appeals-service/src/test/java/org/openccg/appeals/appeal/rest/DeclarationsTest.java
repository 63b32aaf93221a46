package org.openccg.appeals.appeal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.appeals.Story.GROUND;
import static org.openccg.appeals.Story.finding;
import static org.openccg.appeals.Story.interest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class DeclarationsTest {

    private static final Map<String, String> DUTIES = Map.of(
            "accept", "",
            "reject-invalid", "{\"reasons\": \"x\"}");

    @Test
    @Refuses("APL-13")
    void nothing_inside_an_appeal_opens_before_a_declaration() {
        var story = Story.blocked().served();
        for (String page : new String[] {"trail", "decision-file"}) {
            People.CASE_OFFICER
                    .request()
                    .get("/appeals/" + story.appeal() + "/" + page)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("DECLARATION_MISSING"))
                    .body("rule", equalTo("APL-13"));
        }
        DUTIES.forEach((step, body) -> story.take(People.CASE_OFFICER, step, body)
                .then()
                .statusCode(409)
                .body("code", equalTo("DECLARATION_MISSING")));
        assertThat(story.steps(People.CASE_OFFICER)).containsExactly("DECLARE");
        story.seenBy(People.CASE_OFFICER).then().statusCode(200).body("steps", contains("DECLARE"));
        People.CASE_OFFICER
                .request()
                .get("/appeals/" + story.appeal() + "/steps")
                .then()
                .body("[0].href", equalTo("/appeals/" + story.appeal() + "/declarations"));
    }

    @Test
    @Refuses("APL-13")
    void an_adjudicator_neither_reads_the_answers_nor_rules_before_a_declaration() {
        var story = Story.blocked().replied();
        story.seenBy(People.OTHER_ADJUDICATOR)
                .then()
                .statusCode(200)
                .body("response", nullValue())
                .body("reply", nullValue());
        story.take(People.OTHER_ADJUDICATOR, "rule", Story.substitution(finding(GROUND, false)))
                .then()
                .statusCode(409)
                .body("code", equalTo("DECLARATION_MISSING"));
        story.declared(People.OTHER_ADJUDICATOR)
                .seenBy(People.OTHER_ADJUDICATOR)
                .then()
                .body("response", notNullValue())
                .body("reply", notNullValue());
    }

    @Test
    @Allows("APL-13")
    void a_declaration_opens_the_appeal_and_leaves_its_version() {
        var story = Story.blocked().served();
        int before = story.version();
        story.declare(People.CASE_OFFICER)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"" + before + "\""))
                .body("id", equalTo(story.appeal()))
                .body("steps", contains("ACCEPT", "REJECT_INVALID"));
        for (String page : new String[] {"trail", "decision-file"}) {
            People.CASE_OFFICER
                    .request()
                    .get("/appeals/" + story.appeal() + "/" + page)
                    .then()
                    .statusCode(200);
        }
        story.take(People.CASE_OFFICER, "accept", "").then().statusCode(200);
    }

    @Test
    @Refuses("APL-13")
    void any_interest_declared_bars_whoever_declares_it() {
        var story = Story.blocked().served();
        story.declare(People.CASE_OFFICER, interest("OTHER", "A bakery"), interest("FAMILY", "Amara Osei"))
                .then()
                .statusCode(201)
                .body("steps", empty());
        story.take(People.CASE_OFFICER, "accept", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("BARRED"))
                .body(
                        "faults.detail",
                        contains(
                                "You declared an interest in this appeal: OTHER in A bakery.",
                                "You declared an interest in this appeal: FAMILY in Amara Osei."));
    }

    @Test
    void everybody_who_sees_the_appeal_sees_what_was_declared() {
        var story = Story.blocked().served().declared(People.CASE_OFFICER, interest("OTHER", "A bakery"));
        story.declared(People.ADJUDICATOR);
        for (var person : new Person[] {People.CHAIR, People.MANAGER, People.OTHER_ADJUDICATOR}) {
            person.request()
                    .get("/appeals/" + story.appeal() + "/declarations")
                    .then()
                    .statusCode(200)
                    .body("name", contains(People.ADJUDICATOR.name(), People.CASE_OFFICER.name()))
                    .body("[0].interests", hasSize(0))
                    .body("[1].interests.heldIn", contains("A bakery"));
        }
        assertThat(story.trail()).endsWith("DECLARE", "DECLARE");
    }

    @Test
    void kinds_of_interest_that_are_none_are_named_at_once() {
        var story = Story.blocked().served();
        story.declare(People.CASE_OFFICER, interest("GOSSIP", "x"), interest("FAMILY", "y"), interest("SPITE", "z"))
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/interests/0/kind", "/interests/2/kind"));
        story.declare(People.CASE_OFFICER, "null").then().statusCode(422);
    }

    @Test
    void sent_again_it_is_the_same_declaration() {
        var story = Story.blocked().served();
        var key = UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            People.CASE_OFFICER
                    .request()
                    .header("Idempotency-Key", key)
                    .body("{\"interests\": []}")
                    .post("/appeals/" + story.appeal() + "/declarations")
                    .then()
                    .statusCode(201);
        }
        assertThat(story.trail()).containsOnlyOnce("DECLARE");
    }

    @Test
    void nobody_declares_without_a_duty_of_the_department() {
        var story = Story.blocked().served();
        story.declare(People.CHAIR).then().statusCode(403);
        story.declare(People.MANAGER).then().statusCode(403);
        var practising =
                People.somebody("Una Fell", "gp", "doh", "case-officer").of("practice:Z90002");
        story.declare(practising).then().statusCode(403).body("code", equalTo("NOT_PERMITTED"));
    }

    @Test
    void the_sides_need_none() {
        var story = Story.blocked().served();
        for (var person : new Person[] {People.CHAIR, People.MANAGER, People.GP_OF_AN_APPLYING_PRACTICE}) {
            person.request().get("/appeals/" + story.appeal() + "/trail").then().statusCode(200);
        }
    }
}
