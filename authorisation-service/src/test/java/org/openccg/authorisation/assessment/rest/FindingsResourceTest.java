package org.openccg.authorisation.assessment.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.EVERYTHING;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.OVERSEER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class FindingsResourceTest {

    @Test
    @Allows({"APP-5", "APP-8"})
    void findings_come_in_batches_and_can_be_corrected() {
        var story = Story.inReview();
        ASSESSOR.step(story.version())
                .body("""
                {"catalogueVersion": "2", "findings": [
                  {"criterion": "D1-01", "result": "MET", "note": "Well signed."},
                  {"criterion": "D3-01", "result": "NOT_ASSESSED"},
                  %s]}""".formatted(story.finding("D3-02", "NOT_MET")))
                .put(story.href("/findings"))
                .then()
                .statusCode(200)
                .body("findings.criterion", contains("D1-01", "D3-01", "D3-02"));
        story.assess(OVERSEER, story.finding("D3-02", "MET"))
                .statusCode(200)
                .body("findings[2].result", equalTo("MET"))
                .body("findings[2].assessor.name", equalTo(OVERSEER.name()));
        story.get(CHAIR, "/findings").statusCode(200).body("findings", hasSize(3));
    }

    @Test
    @Refuses("APP-8")
    void not_met_needs_distance_and_evidence_of_the_case() {
        var story = Story.inReview();
        story.assess(ASSESSOR, """
                {"criterion": "D3-02", "result": "NOT_MET"}""", """
                {"criterion": "D3-02", "result": "NOT_MET", "distance": " ", "evidence": ["%s"]}""".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("FINDING_INVALID"))
                .body("rule", equalTo("APP-8"))
                .body(
                        "faults.pointer",
                        contains(
                                "/findings/0/distance",
                                "/findings/0/evidence",
                                "/findings/1/criterion",
                                "/findings/1/distance",
                                "/findings/1/evidence"));
    }

    @Test
    @Refuses("APP-5")
    void only_the_frozen_catalogue_counts() {
        var story = Story.inReview();
        ASSESSOR.step(story.version())
                .body("""
                {"catalogueVersion": "1", "findings": [{"criterion": "D9-01", "result": "MET"}]}""")
                .put(story.href("/findings"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("APP-5"))
                .body("faults.pointer", contains("/catalogueVersion", "/findings/0/criterion"));
    }

    @Test
    @Refuses("APP-9")
    void assessor_and_moderator_are_two_people_even_with_every_role() {
        var story = Story.inReview();
        story.assess(EVERYTHING, story.finding("D3-02", "NOT_MET")).statusCode(200);
        story.get(EVERYTHING, "/steps").body("step", not(hasItem("MODERATE")));
        story.step(EVERYTHING, "moderate")
                .statusCode(403)
                .body("code", equalTo("SELF_REVIEW"))
                .body("rule", equalTo("APP-9"));
        story.step(MODERATOR, "moderate").statusCode(200).body("status", equalTo("IN_MODERATION"));
        story.assess(MODERATOR, story.finding("D3-02", "MET")).statusCode(403).body("rule", equalTo("APP-9"));
        story.step(OVERSEER, "recommend", "{\"recommendation\": \"BLOCK\", \"reasons\": \"Mine.\"}")
                .statusCode(403)
                .body("rule", equalTo("APP-9"));
    }

    @Test
    @Refuses("APP-9")
    void nobody_of_the_group_reviews_it_whatever_else_they_are() {
        var story = Story.submitted();
        var chair = Person.named(CHAIR.name(), "gp", "manager", "authorising-officer")
                .of("cluster:PCTC-001", "nhscb")
                .may("application:accept", "application:view", "application:declare");
        story.step(chair, "accept")
                .statusCode(403)
                .body("code", equalTo("SELF_REVIEW"))
                .body("rule", equalTo("APP-9"));
    }

    @Test
    @Allows("APP-9")
    void different_people_assess_moderate_and_authorise() {
        var story = Story.recommended("AUTHORISE");
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND))
                .statusCode(409)
                .body("code", equalTo("RECOMMENDED_OTHERWISE"));
        story.step(DECIDER, "authorise", "{\"reasons\": \"All met.\"}")
                .statusCode(200)
                .body("status", equalTo("AUTHORISED"))
                .body("outcome", equalTo("AUTHORISED"));
        story.get(CHAIR, "/decision-file").statusCode(200).body("decision.outcome", equalTo("AUTHORISED"));
    }

    @Test
    void findings_are_made_in_review_by_the_reviewing_chain() {
        var story = Story.submitted();
        story.assess(ASSESSOR, story.finding("D3-02", "MET")).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        story.assess(DECIDER, story.finding("D3-02", "MET")).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        story.assess(CHAIR, story.finding("D3-02", "MET")).statusCode(403);
        story.assess(Cast.ELSEWHERE, story.finding("D3-02", "MET")).statusCode(404);
    }
}
