package org.openccg.authorisation.decision.rest;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.openccg.authorisation.Cast.EVERYTHING;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.WorkingDays;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class DecisionsResourceTest {

    private static final String FIRST = "{\"index\": 0, \"reasons\": \"Made out.\"}";

    @Test
    @Allows({"BLK-7", "BLK-8", "BLK-11"})
    void a_block_gives_reasons_the_right_of_appeal_and_its_last_day() {
        var story = Story.heard();
        LocalDate today = Clock.today();
        var lastDay = WorkingDays.orNext(today.plusDays(28));
        story.step(DECIDER, "block", story.block())
                .statusCode(200)
                .body("status", equalTo("BLOCKED"))
                .body("grounds.ground", contains(Story.GROUND))
                .body("answers", hasSize(2))
                .body("lastDayToAppeal", equalTo(lastDay.toString()))
                .body("lastDayComputed", containsString("28 days from service of the decision"))
                .body("rightOfAppeal", containsString(Deadline.words(lastDay)));
        story.get(CHAIR, "/decision").statusCode(200).body("lastDayToAppeal", equalTo(lastDay.toString()));
        assertThat(Events.told(story.id())).containsExactly("APPLICATION_SUBMITTED", "APPLICATION_DECIDED");
        assertThat(Events.bodies(story.id()).get(1))
                .contains("\"outcome\":\"BLOCKED\"", "Z90001", "Z90002")
                .doesNotContain("Z90003");
    }

    @Test
    @Refuses("BLK-6")
    void nobody_is_blocked_while_representations_are_open() {
        var story = Story.noticed();
        String lastDay = story.get(CHAIR, "/notices").extract().path("[0].lastDayForRepresentations");
        story.step(DECIDER, "block", Story.block("", FIRST))
                .statusCode(409)
                .body("code", equalTo("REPRESENTATIONS_OPEN"))
                .body("rule", equalTo("BLK-6"))
                .body("lastDay", equalTo(lastDay));
        Clock.moveTo(LocalDate.parse(lastDay));
        story.step(DECIDER, "block", Story.block("", FIRST)).statusCode(409).body("rule", equalTo("BLK-6"));
    }

    @Test
    @Allows("BLK-6")
    void after_the_last_day_silence_does_not_hold_up_the_decision() {
        var story = Story.noticed();
        LocalDate lastDay =
                LocalDate.parse(story.get(CHAIR, "/notices").extract().path("[0].lastDayForRepresentations"));
        Clock.moveTo(lastDay.plusDays(1));
        story.step(DECIDER, "block", Story.block("", FIRST)).statusCode(200);
    }

    @Test
    @Allows("BLK-6")
    void a_waiver_of_the_lead_ends_the_period() {
        var story = Story.noticed();
        story.represent(OFFICER, "{\"waived\": true}").statusCode(201);
        story.step(DECIDER, "block", Story.block("", FIRST)).statusCode(200);
    }

    @Test
    @Refuses({"BLK-1", "BLK-7", "BLK-8", "BLK-11"})
    void everything_missing_in_a_block_is_named() {
        var story = Story.heard();
        story.step(DECIDER, "block", """
                {"reasons": " ", "answers": [], "measures": ["Freeze the budget."],
                 "grounds": [{"ground": "NAME_NONCOMPLIANT", "reasons": "New."}, {"index": 0, "reasons": ""}]}""")
                .statusCode(422)
                .body("code", equalTo("DECISION_INCOMPLETE"))
                .body("faults.rule", contains("BLK-8", "BLK-7", "BLK-8", "BLK-7", "BLK-7", "BLK-11"))
                .body(
                        "faults.pointer",
                        contains("/reasons", "/grounds/0", "/grounds/1/reasons", "/answers", "/answers", "/measures"));
        story.step(DECIDER, "block", Story.block(story.answers(), ""))
                .statusCode(422)
                .body("rule", equalTo("BLK-1"));
        assertThat(story.status()).isEqualTo("NOTICE_SERVED");
    }

    @Test
    @Refuses("BLK-7")
    void every_point_is_answered_and_no_other() {
        var story = Story.heard();
        String representation = story.get(CHAIR, "/representations").extract().path("[0].id");
        story.step(DECIDER, "block", Story.block("""
                        {"representation": "%1$s", "point": 1, "answer": "Yes."}, {"representation": "%1$s", "point": 3, "answer": "No."}""".formatted(representation), FIRST))
                .statusCode(422)
                .body("rule", equalTo("BLK-7"))
                .body("faults.detail", hasItem(containsString("Point 2")))
                .body("faults.pointer", contains("/answers", "/answers/1"));
    }

    @Test
    @Refuses("APP-9")
    void whoever_had_a_part_in_the_case_does_not_decide_it_even_with_every_role() {
        var assessed = Story.inReview();
        assessed.assess(EVERYTHING, assessed.finding("D3-02", "NOT_MET")).statusCode(200);
        assessed.step(MODERATOR, "moderate").statusCode(200);
        assessed.step(MODERATOR, "recommend", "{\"recommendation\": \"BLOCK\", \"reasons\": \"As found.\"}")
                .statusCode(200);
        assessed.step(EVERYTHING, "authorise", "{\"reasons\": \"Mine.\"}")
                .statusCode(403)
                .body("code", equalTo("SELF_REVIEW"))
                .body("rule", equalTo("APP-9"));
        assessed.get(EVERYTHING, "/steps").body("step", not(hasItem("AUTHORISE")));

        var noticed = Story.recommended("BLOCK");
        noticed.step(EVERYTHING, "serve-notice", noticed.notice(Story.GROUND)).statusCode(200);
        noticed.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        noticed.step(EVERYTHING, "block", Story.block("", FIRST))
                .statusCode(403)
                .body("rule", equalTo("APP-9"));
        noticed.step(EVERYTHING, "defer", "{\"reasons\": \"Mine.\"}")
                .statusCode(403)
                .body("rule", equalTo("APP-9"));
        noticed.step(DECIDER, "block", Story.block("", FIRST)).statusCode(200);

        var moderated = Story.assessed();
        moderated.step(EVERYTHING, "moderate").statusCode(200);
        moderated
                .step(EVERYTHING, "recommend", "{\"recommendation\": \"AUTHORISE\", \"reasons\": \"Mine, D3-02 too.\"}")
                .statusCode(200);
        moderated
                .step(EVERYTHING, "authorise", "{\"reasons\": \"Mine.\"}")
                .statusCode(403)
                .body("rule", equalTo("APP-9"));
    }

    @Test
    void managers_without_the_duty_decide_nothing() {
        var story = Story.heard();
        story.step(ASSESSOR, "block", story.block()).statusCode(403);
        story.step(NATIONAL, "block", story.block()).statusCode(403);
        story.step(CHAIR, "authorise", "{\"reasons\": \"Mine.\"}").statusCode(403);
    }

    @Test
    void a_deferral_can_be_appealed_when_imposed_and_the_case_goes_on() {
        var story = Story.inReview();
        story.get(CHAIR, "/decision").statusCode(404);
        story.step(DECIDER, "defer", "{\"reasons\": \"A merger is pending.\", \"byConsent\": true}")
                .statusCode(200)
                .body("outcome", equalTo("DEFERRED"))
                .body("lastDayToAppeal", nullValue());
        story.step(ASSESSOR, "resume", "{\"reasons\": \"It is settled.\"}")
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"));
        story.step(DECIDER, "defer", "{\"reasons\": \"Another is.\"}")
                .statusCode(200)
                .body("rightOfAppeal", containsString("You may appeal"));
        assertThat(Events.told(story.id()))
                .containsExactly("APPLICATION_SUBMITTED", "APPLICATION_DECIDED", "APPLICATION_DECIDED");
    }

    @Test
    void the_trail_tells_the_whole_story_in_order() {
        var story = Story.blocked();
        story.get(CHAIR, "/trail")
                .statusCode(200)
                .body(
                        "findAll { it.from != it.to }.step",
                        contains("START", "SUBMIT", "ACCEPT", "MODERATE", "RECOMMEND", "SERVE_NOTICE", "BLOCK"))
                .body("step", hasItems("SIGN", "UPLOAD", "CERTIFY", "ASSESS", "REPRESENT"))
                .body("find { it.step == 'BLOCK' }.capacity", equalTo("AUTHORISING_OFFICER"))
                .body("find { it.step == 'SUBMIT' }.capacity", equalTo("CHAIR"));
    }
}
