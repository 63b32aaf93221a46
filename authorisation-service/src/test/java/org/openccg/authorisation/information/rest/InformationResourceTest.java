package org.openccg.authorisation.information.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
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
class InformationResourceTest {

    private static final String DECISION = "find { it.kind == 'DECISION' }.";
    private static final String LEFT = DECISION + "stops.find { it.cause == 'INFORMATION' }.left";

    @Test
    @Allows({"APP-8", "BLK-9"})
    void a_question_stops_the_clock_and_the_answer_lets_it_run_again() {
        var story = Story.inReview();
        var asked = Clock.today();
        String request = ask(story, ASSESSOR, "\"D3-02\", \"D1-01\"")
                .statusCode(201)
                .body("number", equalTo(1))
                .body("state", equalTo("OPEN"))
                .body("stopsClock", equalTo(true))
                .body("due.lastDay", equalTo(WorkingDays.after(asked, 10).toString()))
                .extract()
                .path("id");
        String other =
                ask(story, OVERSEER, "\"D3-01\"").statusCode(201).extract().path("id");
        story.get(CHAIR, "/deadlines")
                .body(DECISION + "state", equalTo("STOPPED"))
                .body(DECISION + "entries.what", contains("STARTED", "STOPPED"));
        Clock.moveTo(WorkingDays.after(asked, 2));

        answer(story, NEIGHBOUR, request, "\"%s\"".formatted(story.evidence(2)))
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answered.by.name", equalTo(NEIGHBOUR.name()));
        story.get(CHAIR, "/deadlines").body(DECISION + "state", equalTo("STOPPED"));
        withdraw(story, OVERSEER, other).statusCode(200).body("state", equalTo("WITHDRAWN"));

        story.get(CHAIR, "/deadlines")
                .body(DECISION + "state", equalTo("RUNNING"))
                .body(LEFT, equalTo(8))
                .body("findAll { it.kind == 'INFORMATION' }.state", contains("MET", "CANCELLED"));
        story.get(CHAIR, "/information-requests").body("number", contains(1, 2)).body("[0].answer", notNullValue());
        story.get(ASSESSOR, "/information-requests").body("[0].answer", notNullValue());
        story.get(CHAIR, "/trail")
                .body(
                        "step",
                        hasItems("REQUEST_INFORMATION", "ANSWER_INFORMATION_REQUEST", "WITHDRAW_INFORMATION_REQUEST"));
    }

    @Test
    @Allows("APP-8")
    @Refuses({"APP-8", "BLK-9"})
    void silence_after_a_warning_is_a_finding_and_never_before() {
        var story = Story.inReview();
        var asked = Clock.today();
        String request = ask(story, ASSESSOR, "\"D1-01\"").extract().path("id");
        warn(story, ASSESSOR, request, "{}")
                .statusCode(409)
                .body("code", equalTo("INFORMATION_NOT_DUE"))
                .body("rule", equalTo("APP-8"));
        close(story, ASSESSOR, request).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));

        var answering = Story.inReview();
        String answered = ask(answering, ASSESSOR, "\"D1-01\"").extract().path("id");
        Clock.moveTo(WorkingDays.after(asked, 11));
        warn(answering, ASSESSOR, answered, "{\"workingDays\": 5}").statusCode(200);
        warn(story, ASSESSOR, request, "{\"workingDays\": 4}")
                .statusCode(422)
                .body("rule", equalTo("APP-8"))
                .body("faults.pointer", contains("/workingDays"));
        warn(story, ASSESSOR, request, "{}").statusCode(200).body("state", equalTo("WARNED"));
        warn(story, ASSESSOR, request, "{}").statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        var warned = Clock.today();
        close(story, ASSESSOR, request)
                .statusCode(409)
                .body("code", equalTo("INFORMATION_NOT_DUE"))
                .body("rule", equalTo("APP-8"));
        story.assess(ASSESSOR, resting("D1-01", request)).statusCode(422).body("rule", equalTo("APP-8"));
        Clock.moveTo(WorkingDays.after(warned, 6));
        aLateAnswerCountsUntilTheRequestIsClosed(answering, answered);
        close(story, ASSESSOR, request).statusCode(200).body("state", equalTo("NOT_ANSWERED"));

        story.get(CHAIR, "/findings")
                .body("findings.criterion", contains("D1-01"))
                .body("findings[0].result", equalTo("NOT_MET"))
                .body("findings[0].request", equalTo(request))
                .body("findings[0].evidence", hasSize(0))
                .body("findings[0].distance", containsString("Not evidenced: request 1"));
        answer(story, CHAIR, request, "").statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        story.assess(ASSESSOR, resting("D1-01", request)).statusCode(200);
        story.assess(ASSESSOR, resting("D3-01", request))
                .statusCode(422)
                .body("faults.pointer", contains("/findings/0/request"));
        story.get(CHAIR, "/deadlines").body(LEFT, equalTo(0)).body(DECISION + "state", equalTo("RUNNING"));
        ask(story, ASSESSOR, "\"D3-01\"")
                .statusCode(201)
                .body("stopsClock", equalTo(false))
                .body("rule", equalTo("BLK-9"));
        story.get(CHAIR, "/deadlines").body(DECISION + "state", equalTo("RUNNING"));
    }

    private static void aLateAnswerCountsUntilTheRequestIsClosed(Story story, String request) {
        answer(story, CHAIR, request, "").statusCode(200).body("state", equalTo("ANSWERED"));
        close(story, ASSESSOR, request).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        story.get(CHAIR, "/findings").body("findings", hasSize(0));
    }

    @Test
    @Refuses({"APP-5", "APP-8"})
    void every_fault_of_a_question_and_of_an_answer_is_named() {
        var story = Story.inReview();
        ASSESSOR.once()
                .body("""
                {"criteria": ["D9-99", "D1-01", "D1-01"], "question": "Why?", "evidenceTypes": ["NOVEL"]}""")
                .post(story.href("/information-requests"))
                .then()
                .statusCode(422)
                .body("code", equalTo("INFORMATION_REQUEST_INVALID"))
                .body("faults.rule", contains("APP-5", "APP-8", "APP-5"))
                .body("faults.pointer", contains("/criteria/0", "/criteria/2", "/evidenceTypes/0"));
        String request = ask(story, ASSESSOR, "\"D1-01\"").extract().path("id");
        answer(story, CHAIR, request, "\"%s\"".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("ANSWER_INVALID"))
                .body("rule", equalTo("APP-8"));
        story.get(CHAIR, "/information-requests")
                .body("[0].state", equalTo("OPEN"))
                .body("[0].answer", nullValue());
    }

    @Test
    void the_office_asks_in_review_and_the_group_answers() {
        var story = Story.submitted();
        ask(story, ASSESSOR, "\"D1-01\"").statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        story.step(ASSESSOR, "accept").statusCode(200);
        ask(story, DECIDER, "\"D1-01\"").statusCode(403);
        ask(story, CHAIR, "\"D1-01\"").statusCode(403);
        ask(story, ELSEWHERE, "\"D1-01\"").statusCode(404);
        String request =
                ask(story, ASSESSOR, "\"D1-01\"").statusCode(201).extract().path("id");
        answer(story, ASSESSOR, request, "").statusCode(403);
        answer(story, STRANGER, request, "").statusCode(404);
        answer(story, CHAIR, UUID.randomUUID().toString(), "").statusCode(404);
        close(story, ELSEWHERE, request).statusCode(404);
        withdraw(story, DECIDER, request).statusCode(403);
        warn(story, DECIDER, request, "{}").statusCode(403);
        story.get(STRANGER, "/information-requests").statusCode(404);
    }

    private static ValidatableResponse ask(Story story, Person person, String criteria) {
        story.get(person, "/steps");
        return person.once()
                .body("""
                {"criteria": [%s], "question": "What does the plan rest on?", "evidenceTypes": ["FINANCIAL_PLAN"]}""".formatted(criteria))
                .post(story.href("/information-requests"))
                .then();
    }

    private static ValidatableResponse answer(Story story, Person person, String request, String evidence) {
        return post(story, person, request, "answer", """
                {"text": "On 24.80 a head.", "evidence": [%s]}""".formatted(evidence));
    }

    private static ValidatableResponse withdraw(Story story, Person person, String request) {
        return post(story, person, request, "withdraw", "{\"reason\": \"The site visit answered it.\"}");
    }

    private static ValidatableResponse warn(Story story, Person person, String request, String body) {
        return post(story, person, request, "warn", body);
    }

    private static ValidatableResponse close(Story story, Person person, String request) {
        return person.step(story.version())
                .post(story.href("/information-requests/%s/close".formatted(request)))
                .then();
    }

    private static ValidatableResponse post(Story story, Person person, String request, String step, String body) {
        story.get(person, "/steps");
        return person.once()
                .body(body)
                .post(story.href("/information-requests/%s/%s".formatted(request, step)))
                .then();
    }

    private static String resting(String criterion, String request) {
        return """
                {"criterion": "%s", "result": "NOT_MET", "distance": "Not evidenced.", "evidence": [], "request": "%s"}""".formatted(criterion, request);
    }
}
