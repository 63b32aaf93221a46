package org.openccg.authorisation.sitevisit.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class SiteVisitReportsResourceTest {

    @Test
    @Allows("APP-5")
    void a_report_reaches_the_group_at_once_in_the_same_words_and_the_group_answers() {
        var story = Story.inReview();
        String id = report(story, ASSESSOR, Clock.today(), "D3-02", null)
                .statusCode(201)
                .body("edition", equalTo(1))
                .body("current", equalTo(true))
                .extract()
                .path("id");
        comment(story, NEIGHBOUR, id).statusCode(201).body("by.name", equalTo(NEIGHBOUR.name()));
        comment(story, CHAIR, id).statusCode(201);
        var office = story.get(ASSESSOR, "/site-visit-reports")
                .statusCode(200)
                .extract()
                .asString();
        story.get(CHAIR, "/site-visit-reports")
                .statusCode(200)
                .body("[0].concerns", contains("The register has no owner."))
                .body("[0].distances.distance", contains("A month of work."))
                .body("[0].comments.text", contains("It has one now.", "It has one now."))
                .body(equalTo(office));
        story.get(CHAIR, "/trail").body("findAll { it.step == 'COMMENT_ON_VISIT' }", hasSize(2));
    }

    @Test
    void a_corrected_report_is_a_new_edition_and_the_old_one_stays() {
        var story = Story.inReview();
        String first =
                report(story, ASSESSOR, Clock.today(), "D3-02", null).extract().path("id");
        report(story, MODERATOR, Clock.today(), "D3-01", first)
                .statusCode(201)
                .body("edition", equalTo(2))
                .body("visit", equalTo(first));
        report(story, ASSESSOR, Clock.today(), "D3-01", first)
                .statusCode(422)
                .body("code", equalTo("SITE_VISIT_INVALID"))
                .body("faults.pointer", contains("/corrects"));
        story.get(CHAIR, "/site-visit-reports").body("edition", contains(1, 2)).body("current", contains(false, true));
    }

    @Test
    @Refuses("APP-5")
    void criteria_are_those_of_the_frozen_catalogue_and_no_visit_lies_in_the_future() {
        var story = Story.inReview();
        report(
                        story,
                        ASSESSOR,
                        Clock.today().plusDays(1),
                        "D9-01",
                        UUID.randomUUID().toString())
                .statusCode(422)
                .body("code", equalTo("SITE_VISIT_INVALID"))
                .body("faults.pointer", contains("/corrects", "/visitedOn", "/distances/0/criterion"))
                .body("faults[2].rule", equalTo("APP-5"));
    }

    @Test
    @Refuses("APP-10")
    void it_is_for_those_who_review_and_have_declared() {
        var story = Story.inReview();
        String id =
                report(story, ASSESSOR, Clock.today(), "D3-02", null).extract().path("id");
        story.doNotDeclareFor(MODERATOR);
        report(story, MODERATOR, Clock.today(), "D3-02", null)
                .statusCode(409)
                .body("code", equalTo("DECLARATION_MISSING"))
                .body("rule", equalTo("APP-10"));
        story.get(MODERATOR, "/site-visit-reports").statusCode(409);
        report(story, ELSEWHERE, Clock.today(), "D3-02", null).statusCode(404);
        report(story, DECIDER, Clock.today(), "D3-02", null).statusCode(403);
        report(story, CHAIR, Clock.today(), "D3-02", null).statusCode(403);
        comment(story, STRANGER, id).statusCode(404);
        comment(story, CHAIR, UUID.randomUUID().toString()).statusCode(404);
        comment(Story.inReview(), CHAIR, id).statusCode(404);
        story.step(CHAIR, "withdraw", "{\"reasons\": \"Enough.\"}").statusCode(200);
        comment(story, CHAIR, id).statusCode(409);
        report(Story.submitted(), ASSESSOR, Clock.today(), "D3-02", null)
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    private static ValidatableResponse report(
            Story story, Person by, LocalDate day, String criterion, String corrects) {
        story.get(by, "/steps");
        return by.once()
                .body("""
                {"corrects": %s, "visitedOn": "%s", "visitors": ["Finn Calder, assessor"], "met": ["Amara Osei, chair"],
                 "strengths": ["Practices know the plan."], "developmentAreas": [],
                 "concerns": ["The register has no owner."],
                 "distances": [{"criterion": "%s", "distance": "A month of work."}]}""".formatted(corrects == null ? "null" : "\"" + corrects + "\"", day, criterion))
                .post(story.href("/site-visit-reports"))
                .then();
    }

    private static ValidatableResponse comment(Story story, Person by, String report) {
        return by.once()
                .body("{\"text\": \"It has one now.\"}")
                .post(story.href("/site-visit-reports/%s/comments".formatted(report)))
                .then();
    }
}
