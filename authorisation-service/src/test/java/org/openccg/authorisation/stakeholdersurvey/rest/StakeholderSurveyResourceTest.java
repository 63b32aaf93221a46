package org.openccg.authorisation.stakeholdersurvey.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.MODERATOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.Deadline;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class StakeholderSurveyResourceTest {

    private static final String HEADER = "kind,organisation,question,answer,comment\n";

    @Test
    void responses_come_in_until_the_closing_date_and_are_shown_after_it() {
        var story = Story.inReview();
        var last = Clock.today();
        plan(story, ASSESSOR, "\"MEMBER_PRACTICE\": 20, \"PROVIDER\": 3", last)
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("words", containsString(Deadline.words(last)));
        var twelve = IntStream.rangeClosed(1, 12)
                .mapToObj(each -> "MEMBER_PRACTICE,Surgery %d,We are heard.,%d,".formatted(each, each <= 9 ? 5 : 1))
                .collect(Collectors.joining("\n"));
        respond(story, ASSESSOR, HEADER + twelve + "\nPROVIDER,Vale Hospital,Plans are shared.,4,\"Yes, mostly\"\n")
                .statusCode(200)
                .body("added", equalTo(13))
                .body("replaced", equalTo(0));
        respond(story, ASSESSOR, "kind,organisation,question,answer\nmember_practice, surgery  1 ,We are heard.,1\n")
                .statusCode(200)
                .body("added", equalTo(0))
                .body("replaced", equalTo(1));
        story.get(CHAIR, "/stakeholder-survey")
                .statusCode(200)
                .body("responded.count", equalTo(13))
                .body("responded.of", equalTo(23))
                .body("questions", hasSize(0));
        story.get(MODERATOR, "/steps").body("step", not(hasItem("MODERATE")));
        story.step(MODERATOR, "moderate")
                .statusCode(409)
                .body("code", equalTo("SURVEY_OPEN"))
                .body("detail", containsString(Deadline.words(last)));

        Clock.moveTo(last.plusDays(1));
        story.get(CHAIR, "/stakeholder-survey")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("responded.percent", equalTo(56.5f))
                .body("kinds.kind", contains("PROVIDER", "MEMBER_PRACTICE"))
                .body("kinds[0].responded.percent", nullValue())
                .body("kinds[1].responded.percent", equalTo(60.0f))
                .body("questions.question", contains("Plans are shared.", "We are heard."))
                .body("questions[0].comments", contains("Yes, mostly"))
                .body(
                        "questions[0].answers.share.percent",
                        contains(nullValue(), nullValue(), nullValue(), nullValue(), nullValue()))
                .body("questions[1].responded.percent", equalTo(52.2f))
                .body("questions[1].answers.share.count", contains(4, 0, 0, 0, 8))
                .body("questions[1].answers[4].share.percent", equalTo(66.7f));
        respond(story, ASSESSOR, HEADER + "PROVIDER,Late Trust,Plans are shared.,1,\n")
                .statusCode(409)
                .body("code", equalTo("SURVEY_CLOSED"))
                .body("detail", containsString(Deadline.words(last)));
        plan(story, ASSESSOR, "\"PROVIDER\": 4", last.plusDays(3))
                .statusCode(409)
                .body("code", equalTo("SURVEY_CLOSED"));
        story.get(MODERATOR, "/steps").body("step", hasItem("MODERATE"));
        story.step(MODERATOR, "moderate").statusCode(200);
    }

    @Test
    void a_file_is_taken_whole_or_not_at_all_and_every_fault_has_its_line_and_column() {
        var story = Story.inReview();
        plan(story, ASSESSOR, "\"PROVIDER\": 2", Clock.today().plusDays(20)).statusCode(200);
        respond(story, ASSESSOR, HEADER + """
                PROVIDER,Vale Hospital,Plans are shared.,4,
                NEIGHBOUR,Vale Hospital,Plans are shared.,6,
                PROVIDER,,Plans are shared.,4,
                PROVIDER,vale hospital,Plans are shared.,4,
                OTHER_GROUP,Vale Hospital,We are heard.,4,
                PROVIDER,Third Trust,Plans are shared.,4,
                PROVIDER,Fourth Trust,Plans are shared.,4,a,b
                PROVIDER,Fifth Trust,Plans are shared.,4,
                """)
                .statusCode(422)
                .body("code", equalTo("RESPONSES_INVALID"))
                .body(
                        "faults.pointer",
                        hasItems(
                                "/lines/3/columns/1",
                                "/lines/3/columns/4",
                                "/lines/4/columns/2",
                                "/lines/5/columns/2",
                                "/lines/6/columns/1",
                                "/lines/8/columns/6",
                                "/lines/9/columns/2"))
                .body("faults", hasSize(7))
                .body("faults.detail", hasItem("Line 3, column 4: The answer is no number from 1 to 5."));
        story.get(CHAIR, "/stakeholder-survey").body("responded.count", equalTo(0));
        respond(story, ASSESSOR, "who,what\n").statusCode(422).body("faults.pointer", contains("/lines/1/columns/1"));
        respond(story, ASSESSOR, HEADER).statusCode(422).body("faults.pointer", contains("/file"));
        respond(story, ASSESSOR, HEADER + "PROVIDER,\"Vale").statusCode(422);
        respond(story, ASSESSOR, HEADER + "PROVIDER,Vale Hospital,Plans are shared.,4,\n")
                .statusCode(200);
        respond(story, ASSESSOR, HEADER + "OTHER_GROUP,Vale Hospital,We are heard.,4,\n")
                .statusCode(422)
                .body("faults.pointer", contains("/lines/2/columns/1"));
        plan(story, ASSESSOR, "\"LOCAL_AUTHORITY\": 2", Clock.today().plusDays(20))
                .statusCode(422)
                .body("faults.pointer", contains("/invited/PROVIDER"));
    }

    @Test
    void the_date_told_to_those_asked_is_kept_and_only_moved_on() {
        var story = Story.inReview();
        plan(story, ASSESSOR, "", Clock.today().minusDays(1))
                .statusCode(422)
                .body("code", equalTo("SURVEY_INVALID"))
                .body("faults.pointer", contains("/invited", "/closesOn"));
        plan(story, ASSESSOR, "\"PROVIDER\": 2", Clock.today().plusDays(20)).statusCode(200);
        plan(story, ASSESSOR, "\"PROVIDER\": 2", Clock.today().plusDays(19))
                .statusCode(422)
                .body("faults.pointer", contains("/closesOn"));
        put(story, ASSESSOR, "{\"omittedBecause\": \"No time.\"}")
                .statusCode(422)
                .body("faults.pointer", contains("/omittedBecause"));
        plan(
                        story,
                        ASSESSOR,
                        "\"PROVIDER\": 3, \"OTHER_GROUP\": 1",
                        Clock.today().plusDays(21))
                .statusCode(200)
                .body("responded.of", equalTo(4));
        ASSESSOR.step(0)
                .body("{}")
                .put(story.href("/stakeholder-survey"))
                .then()
                .statusCode(412);
    }

    @Test
    void without_a_survey_the_reason_is_said_to_whoever_decides() {
        var story = Story.assessed();
        story.get(CHAIR, "/stakeholder-survey").statusCode(200).body("state", equalTo("NONE"));
        respond(story, ASSESSOR, HEADER + "PROVIDER,Vale Hospital,Plans are shared.,4,\n")
                .statusCode(409)
                .body("code", equalTo("NO_SURVEY"));
        put(story, ASSESSOR, "{\"omittedBecause\": \"Asked in May.\"}")
                .statusCode(200)
                .body("state", equalTo("OMITTED"))
                .body("omittedBecause", equalTo("Asked in May."));
        story.step(MODERATOR, "moderate").statusCode(200);
        story.step(MODERATOR, "recommend", "{\"recommendation\": \"DEFER\", \"reasons\": \"Later.\"}")
                .statusCode(200)
                .body(
                        "recommendationWarnings",
                        hasItem("No stakeholder survey was made, for this reason: Asked in May."));
    }

    @Test
    @Refuses("APP-10")
    void it_is_for_those_who_review_and_have_declared() {
        var story = Story.inReview();
        plan(story, ELSEWHERE, "\"PROVIDER\": 2", Clock.today()).statusCode(404);
        plan(story, DECIDER, "\"PROVIDER\": 2", Clock.today()).statusCode(403);
        respond(story, DECIDER, HEADER).statusCode(403);
        respond(story, CHAIR, HEADER).statusCode(403);
        story.doNotDeclareFor(MODERATOR);
        plan(story, MODERATOR, "\"PROVIDER\": 2", Clock.today()).statusCode(409).body("rule", equalTo("APP-10"));
        story.get(MODERATOR, "/stakeholder-survey").statusCode(409).body("code", equalTo("DECLARATION_MISSING"));
        var submitted = Story.submitted();
        plan(submitted, ASSESSOR, "\"PROVIDER\": 2", Clock.today())
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    private static ValidatableResponse plan(Story story, Person by, String invited, LocalDate last) {
        return put(story, by, "{\"invited\": {%s}, \"closesOn\": \"%s\"}".formatted(invited, last));
    }

    private static ValidatableResponse put(Story story, Person by, String body) {
        story.get(by, "/steps");
        return by.step(story.version())
                .body(body)
                .put(story.href("/stakeholder-survey"))
                .then();
    }

    private static ValidatableResponse respond(Story story, Person by, String csv) {
        story.get(by, "/steps");
        return by.once()
                .contentType("multipart/form-data")
                .multiPart("file", "responses.csv", csv.getBytes(StandardCharsets.UTF_8))
                .post(story.href("/stakeholder-survey/responses"))
                .then();
    }
}
