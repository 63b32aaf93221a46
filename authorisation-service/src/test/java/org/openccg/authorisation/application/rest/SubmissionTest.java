package org.openccg.authorisation.application.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.Cast.SIGNATORY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.WorkingDays;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class SubmissionTest {

    private static final String MISSING =
            "{\"missing\": [\"The constitution is unsigned.\", \"The plan ends in 2013.\"]}";

    @Test
    @Refuses("APP-1")
    void an_incomplete_application_is_told_everything_at_once() {
        var story = Story.started();
        story.step(CHAIR, "submit")
                .statusCode(422)
                .body("code", equalTo("INCOMPLETE"))
                .body("rule", equalTo("APP-1"))
                .body("faults.rule", everyItem(equalTo("APP-1")))
                .body(
                        "faults.pointer",
                        contains(
                                "/summary",
                                "/accountableOfficer",
                                "/signatures",
                                "/signatures",
                                "/evidence/CONSTITUTION",
                                "/evidence/FINANCIAL_PLAN",
                                "/evidence/INTEGRATED_PLAN",
                                "/selfCertification/CHAIR",
                                "/selfCertification/ACCOUNTABLE_OFFICER"));
        story.get(CHAIR, "/completeness").body("complete", equalTo(false)).body("missing", hasSize(9));
        assertThat(story.status()).isEqualTo("DRAFT");
        assertThat(Events.told(story.id())).isEmpty();
    }

    @Test
    @Allows("APP-1")
    void a_complete_application_is_submitted_and_freezes_the_catalogue() {
        var story = Story.complete();
        story.get(CHAIR, "/completeness").body("complete", equalTo(true)).body("missing", hasSize(0));
        story.step(OFFICER, "submit")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("catalogueVersion", equalTo("2"));
        assertThat(Events.bodies(story.id()).get(0)).contains(story.group().toString());
    }

    @Test
    @Refuses("APP-1")
    void signatures_of_one_provider_are_not_enough() {
        var story = Story.started();
        story.sign(SIGNATORY, "Z90002").statusCode(200);
        story.sign(NEIGHBOUR, "Z90003").statusCode(200);
        story.step(CHAIR, "submit")
                .statusCode(422)
                .body("rule", equalTo("APP-1"))
                .body("faults.detail", hasItem("Practices of 1 different providers have signed."));
    }

    @Test
    @Refuses("APP-1")
    void chair_and_accountable_officer_are_two_people() {
        var story = Story.started();
        CHAIR.step(story.version())
                .body("""
                {"summary": "Us.", "accountableOfficer": {"subject": "%s", "name": "%s"}}""".formatted(CHAIR.subject(), CHAIR.name()))
                .put(story.href(""))
                .then()
                .statusCode(200);
        story.certify(CHAIR)
                .statusCode(200)
                .body("selfCertifications.capacity", contains("CHAIR", "ACCOUNTABLE_OFFICER"));
        story.step(CHAIR, "submit")
                .statusCode(422)
                .body("rule", equalTo("APP-1"))
                .body("faults.pointer", hasItem("/selfCertification"));
    }

    @Test
    void what_was_certified_must_not_change_afterwards() {
        var story = Story.complete();
        story.draft("Another story.").statusCode(200).body("selfCertifications", hasSize(0));
        story.get(CHAIR, "/completeness")
                .body(
                        "missing.pointer",
                        containsInAnyOrder("/selfCertification/CHAIR", "/selfCertification/ACCOUNTABLE_OFFICER"));
        story.certify(SIGNATORY).statusCode(403);
    }

    @Test
    void a_draft_is_closed_once_submitted() {
        var story = Story.submitted();
        story.draft("Too late.").statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        story.sign(NEIGHBOUR, "Z90003").statusCode(409);
        story.certify(CHAIR).statusCode(409);
        story.step(CHAIR, "submit").statusCode(409).body("allowed", contains("RETURN", "ACCEPT", "WITHDRAW"));
    }

    @Test
    void a_return_lists_everything_and_happens_once() {
        var story = Story.submitted();
        story.step(ASSESSOR, "return", "{\"missing\": []}").statusCode(422);
        story.step(ASSESSOR, "return", MISSING).statusCode(200).body("status", equalTo("DRAFT"));
        story.step(CHAIR, "submit").statusCode(200);
        story.step(MODERATOR, "return", MISSING).statusCode(409).body("code", equalTo("RETURN_CLOSED"));
        story.get(CHAIR, "/trail").body("find { it.step == 'RETURN' }.detail.missing", hasSize(2));
    }

    @Test
    void a_return_comes_within_five_working_days() {
        var story = Story.submitted();
        Clock.moveTo(WorkingDays.after(Clock.today(), 6));
        story.step(OVERSEER, "return", MISSING).statusCode(409).body("code", equalTo("RETURN_CLOSED"));
        story.step(OVERSEER, "accept").statusCode(200).body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void a_stale_version_is_told_what_changed() {
        var story = Story.complete();
        int looked = story.version();
        story.sign(NEIGHBOUR, "Z90003").statusCode(200);
        CHAIR.step(looked)
                .post(story.href("/submit"))
                .then()
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"))
                .body("changes.step", contains("SIGN"));
        CHAIR.once().post(story.href("/submit")).then().statusCode(428).body("code", equalTo("IF_MATCH_MISSING"));
        CHAIR.request()
                .header("If-Match", "*")
                .post(story.href("/submit"))
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void the_same_request_takes_effect_once() {
        var story = Story.complete();
        int version = story.version();
        var key = UUID.randomUUID();
        var first = submit(CHAIR, story, version, key);
        var again = submit(CHAIR, story, version, key);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(Events.told(story.id())).containsExactly("APPLICATION_SUBMITTED");
    }

    @Test
    void two_requests_at_the_same_moment_take_effect_once() throws Exception {
        var story = Story.complete();
        int version = story.version();
        var key = UUID.randomUUID();
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Response> call = () -> submit(CHAIR, story, version, key);
            for (var answer : threads.invokeAll(java.util.List.of(call, call))) {
                assertThat(answer.get().statusCode()).isIn(200, 409);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(submit(CHAIR, story, version, key).statusCode()).isEqualTo(200);
        assertThat(Events.told(story.id())).containsExactly("APPLICATION_SUBMITTED");
        story.get(CHAIR, "/trail").body("findAll { it.step == 'SUBMIT' }", hasSize(1));
    }

    private static Response submit(Person person, Story story, int version, UUID key) {
        return person.request()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"")
                .post(story.href("/submit"));
    }
}
