package org.openccg.authorisation.statement.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.SIGNATORY;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class StatementsTest {

    @Test
    void colleagues_write_to_different_criteria_without_minding_each_other() {
        var story = Story.started();
        save(story, CHAIR, "D1-01", "All seven practices meet monthly.", 0).statusCode(200);
        save(story, NEIGHBOUR, "D3-02", "The plan balances.", 0).statusCode(200);
        save(story, CHAIR, "D1-01", "All seven practices meet every month.", 1)
                .statusCode(200)
                .body("statements.criterion", contains("D1-01", "D3-02"))
                .body("statements.version", contains(2, 1))
                .body("statements.changedBy.name", contains(CHAIR.name(), NEIGHBOUR.name()));
        story.get(CHAIR, "/statements/D1-01").body("version", contains(2, 1));
    }

    @Test
    void nobody_overwrites_what_a_colleague_saved_meanwhile() {
        var story = Story.started();
        save(story, CHAIR, "D1-01", "First.", 0).statusCode(200);
        save(story, NEIGHBOUR, "D1-01", "Second, over the first.", 1).statusCode(200);
        save(story, CHAIR, "D1-01", "Third, over the first.", 1)
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"))
                .body("faults.pointer", contains("/statements/0/version"))
                .body("faults.detail", hasItem(containsString(NEIGHBOUR.name())))
                .body("present.text", contains("Second, over the first."));
        save(story, CHAIR, "D1-01", "Second, over the first.", 1).statusCode(200);
        story.get(CHAIR, "/statements/D1-01").body("$", hasSize(2));
    }

    @Test
    void what_was_certified_before_is_certified_again() {
        var story = Story.complete();
        int version = story.version();
        save(story, SIGNATORY, "D2-01", "A panel of patients.", 0).statusCode(200);
        story.get(CHAIR, "").body("selfCertifications", hasSize(0)).body("version", equalTo(version));
        story.certify(CHAIR).statusCode(200);
        save(story, SIGNATORY, "D2-01", "A panel of patients.", 1).statusCode(200);
        story.get(CHAIR, "").body("selfCertifications", hasSize(1));
    }

    @Test
    @Refuses("APP-5")
    void a_criterion_nobody_knows_is_named() {
        var story = Story.started();
        save(story, CHAIR, "D9-99", "What?", 0)
                .statusCode(422)
                .body("code", equalTo("STATEMENT_INVALID"))
                .body("faults.rule", contains("APP-5"))
                .body("faults.pointer", contains("/statements/0/criterion"));
    }

    @Test
    void those_outside_see_what_was_submitted_and_never_the_draft() {
        var story = Story.complete();
        save(story, CHAIR, "D2-01", "A panel of patients.", 0).statusCode(200);
        story.get(ASSESSOR, "/statements").body("statements", hasSize(0));
        story.certify(CHAIR).statusCode(200);
        story.certify(OFFICER).statusCode(200);
        story.handedIn();
        story.get(ASSESSOR, "/statements").body("statements.text", contains("A panel of patients."));
        story.step(ASSESSOR, "return", "{\"missing\": [\"Say how patients are chosen.\"]}")
                .statusCode(200);
        save(story, CHAIR, "D2-01", "A panel, drawn by lot.", 1).statusCode(200);
        story.get(ASSESSOR, "/statements").body("statements.text", contains("A panel of patients."));
        story.get(CHAIR, "/statements").body("statements.text", contains("A panel, drawn by lot."));
        story.get(CHAIR, "/completeness")
                .body("returnedFor", contains("Say how patients are chosen."))
                .body("silentCriteria", hasItem("D1-01"))
                .body("silentCriteria", not(hasItem("D2-01")));
    }

    @Test
    void only_the_group_writes_and_only_a_draft() {
        var story = Story.submitted();
        save(story, CHAIR, "D2-01", "Too late.", 0).statusCode(409);
        save(story, STRANGER, "D2-01", "Not mine.", 0).statusCode(404);
        save(story, DECIDER, "D2-01", "Not mine.", 0).statusCode(403);
    }

    private static ValidatableResponse save(Story story, Person person, String criterion, String text, int version) {
        return person.request()
                .body("""
                        {"statements": [{"criterion": "%s", "text": "%s", "version": %d}]}""".formatted(criterion, text, version))
                .put(story.href("/statements"))
                .then();
    }
}
