package org.openccg.authorisation.assessment.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.OVERSEER;

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

/** What the moderator changes, how far the assessment is, and what was ever found. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ModerationTest {

    @Test
    @Allows({"APP-8", "APP-9"})
    void the_moderator_changes_a_finding_and_both_sides_see_both() {
        var story = Story.inModeration();
        moderate(story, MODERATOR, change("D3-02", "MET", ""))
                .statusCode(200)
                .body("findings[0].result", equalTo("MET"))
                .body("findings[0].assessor.name", equalTo(ASSESSOR.name()))
                .body("findings[0].moderation.moderator.name", equalTo(MODERATOR.name()))
                .body("findings[0].moderation.reason", equalTo("Others alike were met."))
                .body("findings[0].moderation.assessed.result", equalTo("NOT_MET"))
                .body("findings[0].moderation.assessed.distance", containsString("1.10 a head"));
        story.get(CHAIR, "/findings")
                .body("findings[0].result", equalTo("MET"))
                .body("findings[0].moderation.assessed.result", equalTo("NOT_MET"));
        story.get(CHAIR, "/findings/history")
                .statusCode(200)
                .body("items.part", contains("ASSESSOR", "MODERATOR"))
                .body("items.result", contains("NOT_MET", "MET"))
                .body("items[1].reason", equalTo("Others alike were met."));
        story.step(MODERATOR, "recommend", "{\"recommendation\": \"AUTHORISE\", \"reasons\": \"All met.\"}")
                .statusCode(200);
    }

    @Test
    @Refuses("APP-9")
    void nobody_else_changes_findings_and_nobody_overwrites_the_moderator() {
        var story = Story.inModeration();
        moderate(story, ASSESSOR, change("D3-02", "MET", "")).statusCode(403).body("rule", equalTo("APP-9"));
        moderate(story, OVERSEER, change("D3-02", "MET", "")).statusCode(403).body("rule", equalTo("APP-9"));
        moderate(story, MODERATOR, change("D1-01", "MET", ""))
                .statusCode(422)
                .body("rule", equalTo("APP-9"))
                .body("faults.pointer", contains("/changes/0/criterion"));
        moderate(story, MODERATOR, change("D3-02", "MET", "")).statusCode(200);
        story.assess(ASSESSOR, story.finding("D3-02", "NOT_MET"))
                .statusCode(409)
                .body("code", equalTo("FINDING_MODERATED"))
                .body("rule", equalTo("APP-9"));
        story.assess(ASSESSOR, story.finding("D3-01", "NOT_MET")).statusCode(200);
        moderate(Story.assessed(), MODERATOR, change("D3-02", "MET", "")).statusCode(403);
    }

    @Test
    @Refuses({"APP-5", "APP-8", "APP-10"})
    void a_change_is_measured_like_a_finding() {
        var story = Story.inModeration();
        moderate(story, MODERATOR, change("D3-02", "NOT_MET", ""), change("D9-99", "MET", ""))
                .statusCode(422)
                .body("code", equalTo("FINDING_INVALID"))
                .body("faults.rule", contains("APP-8", "APP-8", "APP-5", "APP-9"))
                .body("faults.pointer", hasItem("/changes/0/distance"));
        var supporter =
                org.openccg.authorisation.Cast.may("Sold Support", "manager").of("cluster:PCTC-001");
        var other = Story.inReview();
        other.assess(ASSESSOR, other.finding("D5-01", "NOT_MET")).statusCode(200);
        other.declare(supporter, Story.interest("SUPPORT_CONTRACT", "Vale Support"))
                .statusCode(201);
        other.countersign(OVERSEER, supporter).statusCode(200);
        other.step(supporter, "moderate").statusCode(200);
        moderate(other, supporter, change("D5-01", "MET", ""))
                .statusCode(403)
                .body("rule", equalTo("APP-10"))
                .body("faults.pointer", contains("/changes/0/criterion"));
    }

    @Test
    void back_in_review_the_assessor_states_it_afresh_and_the_history_keeps_everything() {
        var story = Story.inModeration();
        moderate(story, MODERATOR, change("D3-02", "MET", "")).statusCode(200);
        story.step(org.openccg.authorisation.Cast.DECIDER, "defer", "{\"reasons\": \"Wait.\"}")
                .statusCode(200);
        story.step(ASSESSOR, "resume", "{\"reasons\": \"Go on.\"}").statusCode(200);
        story.assess(ASSESSOR, story.finding("D3-02", "NOT_MET"))
                .statusCode(200)
                .body("findings[0].moderation", nullValue());
        var first = story.get(CHAIR, "/findings/history?criterion=D3-02&limit=2")
                .statusCode(200)
                .body("items", hasSize(2))
                .extract();
        story.get(CHAIR, "/findings/history?criterion=D3-02&limit=2&after=" + first.<String>path("next"))
                .body("items.result", contains("NOT_MET"))
                .body("next", nullValue());
        story.get(CHAIR, "/findings/history?criterion=D1-01").body("items", hasSize(0));
        story.get(CHAIR, "/findings/history?after=nonsense").statusCode(400);
    }

    @Test
    void progress_says_domain_by_domain_what_is_done_and_what_is_to_do() {
        var story = Story.inReview();
        story.get(CHAIR, "/findings/progress").statusCode(200).body("assessed", equalTo(0));
        story.assess(ASSESSOR, story.finding("D3-02", "NOT_MET"), """
                {"criterion": "D3-01", "result": "MET"}""", """
                {"criterion": "D3-04", "result": "NOT_ASSESSED"}""").statusCode(200);
        story.get(CHAIR, "/findings/progress")
                .statusCode(200)
                .body("assessed", equalTo(2))
                .body("domains.find { it.domain == 'D3' }.criteria", equalTo(7))
                .body("domains.find { it.domain == 'D3' }.met", equalTo(1))
                .body("domains.find { it.domain == 'D3' }.notMet", equalTo(1))
                .body("domains.find { it.domain == 'D3' }.notAssessed", equalTo(1))
                .body("domains.find { it.domain == 'D3' }.toDo", hasItem("D3-04"))
                .body("domains.find { it.domain == 'D3' }.toDo", not(hasItem("D3-02")))
                .body("domains.find { it.domain == 'D3' }.assessors.name", contains(ASSESSOR.name()))
                .body("domains.find { it.domain == 'D3' }.since", notNullValue())
                .body("domains.find { it.domain == 'D1' }.since", nullValue());
    }

    private static String change(String criterion, String result, String more) {
        return """
                {"criterion": "%s", "result": "%s"%s, "reason": "Others alike were met."}""".formatted(criterion, result, more);
    }

    private static ValidatableResponse moderate(Story story, Person by, String... changes) {
        story.get(by, "/steps");
        return by.step(story.version())
                .body("{\"changes\": [%s], \"note\": \"Compared.\"}".formatted(String.join(",", changes)))
                .put(story.href("/moderation"))
                .then();
    }
}
