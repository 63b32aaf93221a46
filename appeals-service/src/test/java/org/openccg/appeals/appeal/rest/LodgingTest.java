package org.openccg.appeals.appeal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.appeals.Story.STATED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
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
class LodgingTest {

    @Test
    @Refuses("APL-1")
    void only_what_the_policy_names_can_be_appealed_against() {
        var story = Story.blocked();
        story.decision().put("outcome", "AUTHORISED").putNull("lastDayToAppeal").putNull("lastDayComputed");
        story.serve();
        refused(draft(People.CHAIR, story), 422, "NOT_APPEALABLE", "APL-1");
    }

    @Test
    @Refuses("APL-1")
    void an_undecided_application_cannot_be_appealed_against() {
        var story = Story.blocked().file(file -> file.putNull("decision"));
        refused(draft(People.CHAIR, story), 422, "NOT_APPEALABLE", "APL-1");
    }

    @Test
    @Refuses("APL-1")
    void an_application_nobody_can_show_us_cannot_be_appealed_against() {
        var body = Story.blocked()
                .newAppeal(STATED)
                .replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());
        refused(People.CHAIR.once().body(body).post("/appeals"), 422, "NOT_APPEALABLE", "APL-1");
    }

    @Test
    @Refuses("APL-1")
    void a_draft_cannot_be_lodged_against_another_decision_than_it_was_written_for() {
        var story = Story.blocked().drafted();
        story.file(file ->
                ((ObjectNode) file.get("decision")).put("id", UUID.randomUUID().toString()));
        refused(story.take(People.CHAIR, "lodge", "{}"), 422, "NOT_APPEALABLE", "APL-1");
    }

    @Test
    @Refuses("APL-2")
    void a_practice_without_office_in_the_group_has_no_standing() {
        refused(draft(People.GP_OF_AN_APPLYING_PRACTICE, Story.blocked()), 403, "NO_STANDING", "APL-2");
    }

    @Test
    @Refuses("APL-2")
    void who_held_office_until_today_has_no_standing() {
        var story = Story.blocked()
                .group(group -> ((ObjectNode) group.get("appointments").get(0))
                        .put("to", Story.today().toString()));
        refused(draft(People.CHAIR, story), 403, "NO_STANDING", "APL-2");
    }

    @Test
    @Refuses("APL-2")
    void who_lost_office_since_drafting_cannot_lodge() {
        var story = Story.blocked().drafted();
        story.group(group -> group.withArray("appointments").remove(0));
        refused(story.take(People.CHAIR, "lodge", "{}"), 403, "NO_STANDING", "APL-2");
        story.take(People.SIGNATORY, "lodge", "{}").then().statusCode(200);
    }

    @Test
    @Refuses("APL-3")
    void a_late_appeal_says_why_it_is_late() {
        var story = Story.blocked().outOfTime().drafted();
        refused(story.take(People.CHAIR, "lodge", "{}"), 422, "OUT_OF_TIME", "APL-3");
        refused(story.take(People.CHAIR, "lodge", "{\"lateReason\": \" \"}"), 422, "OUT_OF_TIME", "APL-3");
    }

    @Test
    @Allows("APL-3")
    void the_last_day_counts_in_full() {
        var story = Story.blocked();
        story.decision().put("lastDayToAppeal", Story.today().toString());
        story.serve().drafted();
        story.take(People.CHAIR, "lodge", "{}").then().statusCode(200).body("lodged.late", equalTo(false));
    }

    @Test
    @Allows({"APL-3", "APL-6"})
    void a_late_appeal_gets_its_stay_with_its_extension() {
        var story = Story.blocked().lodgedLate();
        story.seenBy(People.CASE_OFFICER)
                .then()
                .body("lodged.late", equalTo(true))
                .body("lodged.lateReason", equalTo("The letter went astray."))
                .body("timetable", nullValue())
                .body("stay.status", equalTo("ASKED"));
        assertThat(story.told("ccg-registry-service")).isEmpty();

        story.take(People.CASE_OFFICER, "accept", "")
                .then()
                .statusCode(200)
                .body("timetable.servedAt", notNullValue())
                .body("stay.status", equalTo("PLACING"));
        assertThat(story.told("ccg-registry-service")).containsExactly("STAY");
    }

    @Test
    void a_late_appeal_without_extension_gets_reasons_and_no_stay() {
        var story = Story.blocked().lodgedLate();
        story.take(People.CASE_OFFICER, "reject-invalid", "{\"reasons\": \"No explanation that holds.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED_INVALID"))
                .body("endedBecause", equalTo("No explanation that holds."))
                .body("stay.status", equalTo("NOT_GRANTED"));
        assertThat(story.told("ccg-registry-service")).isEmpty();
        assertThat(story.told("authorisation-service")).containsExactly("APPEAL_OPENED", "APPEAL_CLOSED");
    }

    @Test
    void a_rejection_needs_reasons() {
        var story = Story.blocked().lodgedLate();
        story.take(People.CASE_OFFICER, "reject-invalid", "{\"reasons\": \"\"}")
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/reasons"));
    }

    @Test
    @Refuses("APL-4")
    void an_appeal_names_a_ground() {
        var story = Story.blocked();
        var id = People.CHAIR
                .once()
                .body(story.newAppeal())
                .post("/appeals")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        refused(People.CHAIR.step(0).body("{}").post("/appeals/" + id + "/lodge"), 422, "NOTICE_INCOMPLETE", "APL-4");
    }

    @Test
    @Refuses("APL-4")
    void every_ground_that_is_none_is_named_at_once() {
        var story = Story.blocked();
        var body = story.newAppeal(
                STATED, "{\"ground\": \"SPITE\", \"text\": \"x\"}", "{\"ground\": \"HASTE\", \"text\": \"y\"}");
        refused(People.CHAIR.once().body(body).post("/appeals"), 422, "NOTICE_INCOMPLETE", "APL-4")
                .then()
                .body("faults.pointer", contains("/grounds/1/ground", "/grounds/2/ground"));
    }

    @Test
    @Refuses({"APL-3", "APL-4"})
    void everything_a_notice_lacks_is_named_at_once() {
        var story = Story.blocked()
                .outOfTime()
                .drafted("{\"ground\": \"ERROR_OF_LAW\", \"against\": \"SIZE\", \"text\": \"x\"}");
        refused(story.take(People.CHAIR, "lodge", "{}"), 422, "NOTICE_INCOMPLETE", "APL-4")
                .then()
                .body("faults.rule", contains("APL-4", "APL-3"))
                .body("faults.pointer", contains("/grounds/0/against", "/lateReason"));
    }

    @Test
    void one_decision_has_one_appeal() {
        var story = Story.blocked().drafted();
        draft(People.SIGNATORY, story)
                .then()
                .statusCode(409)
                .body("code", equalTo("APPEAL_ALREADY_OPEN"))
                .body("appealId", equalTo(story.appeal()));
        story.take(People.CHAIR, "withdraw", "{\"reasons\": \"Begun too early.\"}")
                .then()
                .statusCode(200);
        draft(People.SIGNATORY, story).then().statusCode(201);
    }

    @Test
    void lodging_in_time_needs_no_body() {
        var story = Story.blocked().drafted();
        story.take(People.CHAIR, "lodge", "").then().statusCode(200);
    }

    @Test
    void a_draft_is_rewritten_until_it_is_lodged() {
        var story = Story.blocked().drafted();
        String text = """
                {"grounds": [{"ground": "UNFAIR_PROCEDURE", "text": "Nobody listened."}], "statement": "Anew."}""";
        People.SIGNATORY
                .request()
                .header("If-Match", "\"" + story.version() + "\"")
                .body(text)
                .put("/appeals/" + story.appeal())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"" + story.version() + "\""))
                .body("grounds.ground", contains("UNFAIR_PROCEDURE"))
                .body("representative", nullValue());
        story.take(People.CHAIR, "lodge", "{}").then().statusCode(200);
        People.CHAIR
                .request()
                .header("If-Match", "\"" + story.version() + "\"")
                .body(text)
                .put("/appeals/" + story.appeal())
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_LONGER_A_DRAFT"));
    }

    @Test
    void a_step_needs_the_version_looked_at() {
        var story = Story.blocked().drafted();
        People.CHAIR
                .once()
                .body("{}")
                .post("/appeals/" + story.appeal() + "/lodge")
                .then()
                .statusCode(428);
        int seen = story.version();
        story.take(People.CHAIR, "lodge", "{}").then().statusCode(200);
        People.CASE_OFFICER
                .step(seen)
                .post("/appeals/" + story.appeal() + "/accept")
                .then()
                .statusCode(412)
                .body("changes.step", contains("LODGE"));
        People.CHAIR
                .request()
                .header("If-Match", "*")
                .body("{\"reasons\": \"x\"}")
                .post("/appeals/" + story.appeal() + "/withdraw")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void a_step_out_of_turn_names_the_steps_open() {
        var story = Story.blocked().lodged();
        story.take(People.CHAIR, "lodge", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"))
                .body("allowed", contains("ACCEPT", "REJECT_INVALID", "WITHDRAW", "SETTLE"));
    }

    @Test
    void the_other_services_see_the_persons_own_token() {
        var story = Story.blocked();
        String token = People.CHAIR.token();
        var id = RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(story.newAppeal(STATED))
                .post("/appeals");
        id.then().statusCode(201);
        assertThat(story.askedWith("/applications/" + story.application + "/decision-file"))
                .isEqualTo("Bearer " + token);
        assertThat(story.askedWith("/groups/" + story.group)).isEqualTo("Bearer " + token);
    }

    @Test
    void a_silent_or_broken_service_loses_nothing() {
        var story = Story.blocked().drafted();
        int before = story.version();
        for (String ailing : new String[] {"SILENT", "BROKEN"}) {
            story.fileIs(ailing);
            unavailable(story, "authorisation-service");
            story.serve().groupIs(ailing);
            unavailable(story, "ccg-registry-service");
            story.serve();
        }
        story.seenBy(People.CHAIR).then().body("status", equalTo("DRAFT")).body("version", equalTo(before));
        assertThat(story.told("authorisation-service")).isEmpty();

        story.take(People.CHAIR, "lodge", "{}").then().statusCode(200);
    }

    private static void unavailable(Story story, String service) {
        story.take(People.CHAIR, "lodge", "{}")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("PEER_UNAVAILABLE"))
                .body("detail", containsString(service));
    }

    @Test
    void a_file_that_is_not_what_was_sealed_is_refused() {
        var story = Story.blocked().drafted();
        String sealed = story.sealed();
        for (String altered : new String[] {
            sealed.replace("\"NOT_MET\"", "\"MET\""),
            sealed.replaceFirst("\"hash\":\"[0-9a-f]{64}\"", "\"hash\":null"),
            "[]",
            "no JSON at all"
        }) {
            story.fileIs(altered);
            story.take(People.CHAIR, "lodge", "{}")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("DECISION_FILE_ALTERED"));
        }
        story.seenBy(People.CHAIR).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void the_decision_file_is_frozen_as_it_was_served() {
        var story = Story.blocked().drafted();
        People.CHAIR
                .request()
                .get("/appeals/" + story.appeal() + "/decision-file")
                .then()
                .statusCode(404);
        String sealed = story.sealed();
        story.take(People.CHAIR, "lodge", "{}")
                .then()
                .body("lodged.decisionFileHash", equalTo(sealed.replaceFirst(".*\"hash\":\"([0-9a-f]{64})\".*", "$1")));
        story.file(file -> file.put("status", "IN_REVIEW"));
        var frozen = People.MANAGER.request().get("/appeals/" + story.appeal() + "/decision-file");
        frozen.then().statusCode(200).contentType("application/json");
        assertThat(frozen.asString()).isEqualTo(sealed);
    }

    @Test
    void steps_are_offered_to_those_who_can_take_them() {
        var story = Story.blocked().lodged();
        steps(People.CHAIR, story).then().body("step", contains("WITHDRAW"));
        steps(People.CASE_OFFICER, story)
                .then()
                .body("step", contains("ACCEPT", "REJECT_INVALID"))
                .body("by", contains("CASE_OFFICER", "CASE_OFFICER"))
                .body("[1].href", equalTo("/appeals/" + story.appeal() + "/reject-invalid"));
        steps(People.MANAGER, story).then().body("", hasSize(0));
    }

    private static Response steps(Person person, Story story) {
        return person.request().get("/appeals/" + story.appeal() + "/steps");
    }

    private static Response draft(Person by, Story story) {
        return by.once().body(story.newAppeal(STATED)).post("/appeals");
    }

    private static Response refused(Response answer, int status, String code, String rule) {
        answer.then().statusCode(status).body("code", equalTo(code)).body("rule", equalTo(rule));
        return answer;
    }
}
