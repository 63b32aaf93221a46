package org.openccg.authorisation.amendment.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.SIGNATORY;

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

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class AmendmentsTest {

    private static final String JOIN =
            "{\"kind\": \"JOIN\", \"practice\": \"Z90003\", \"reason\": \"It made up its mind.\"}";
    private static final String CHANGE =
            "{\"kind\": \"CHANGE_BID\", \"summary\": \"Three practices, one plan.\", \"reason\": \"Clearer.\"}";

    @Test
    @Allows("APP-6")
    void a_practice_joins_before_the_outcome_when_those_who_apply_agree() {
        var story = Story.inReview();
        String amendment = propose(story, CHAIR, JOIN)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("needed", equalTo(2))
                .body("consents.practice", contains("Z90001"))
                .extract()
                .path("id");
        story.sign(NEIGHBOUR, "Z90003").statusCode(409);
        agree(story, SIGNATORY, amendment, "Z90002")
                .statusCode(200)
                .body("state", equalTo("IN_EFFECT"))
                .body("before.signed", contains("Z90001", "Z90002"));
        story.sign(NEIGHBOUR, "Z90003").statusCode(200);
        story.get(ASSESSOR, "/signatures").body("signed", equalTo(3));
        story.get(ASSESSOR, "/amendments").body("kind", contains("JOIN"));
    }

    @Test
    @Refuses("APP-6")
    void nothing_changes_without_the_consent_of_those_who_apply() {
        var story = Story.inReview();
        String amendment =
                propose(story, CHAIR, CHANGE).statusCode(201).extract().path("id");
        story.get(CHAIR, "").body("summary", equalTo("Three practices of the vale."));
        agree(story, NEIGHBOUR, amendment, "Z90003")
                .statusCode(403)
                .body("rule", equalTo("APP-6"))
                .body("remedy", containsString("stand behind the bid"));
        propose(story, SIGNATORY, CHANGE).statusCode(403).body("rule", equalTo("APP-6"));
        agree(story, SIGNATORY, amendment, "Z90002").body("after.summary", equalTo("Three practices, one plan."));
        story.get(ASSESSOR, "").body("summary", equalTo("Three practices, one plan."));
        agree(story, SIGNATORY, amendment, "Z90002").statusCode(409);
    }

    @Test
    void a_practice_leaves_by_its_own_word() {
        var story = Story.submitted();
        String leave = "{\"kind\": \"LEAVE\", \"practice\": \"Z90002\", \"reason\": \"We join the neighbours.\"}";
        propose(story, CHAIR, leave).statusCode(403);
        propose(story, SIGNATORY, leave)
                .statusCode(201)
                .body("state", equalTo("IN_EFFECT"))
                .body("before.practices", hasItem("Z90002"))
                .body("after.signed", contains("Z90001"));
        story.get(CHAIR, "/signatures").body("providers", equalTo(1)).body("of", equalTo(2));
    }

    @Test
    void a_new_edition_of_the_constitution_is_agreed_and_the_old_one_kept() {
        var story = Story.inReview();
        String edition = story.upload(CHAIR, "CONSTITUTION", "constitution.pdf", Story.pdf("Second edition"))
                .statusCode(201)
                .extract()
                .path("id");
        String body = """
                {"kind": "MODIFY_CONSTITUTION", "constitution": "%s", "reason": "Clause 4."}""".formatted(edition);
        String amendment = propose(story, CHAIR, body).statusCode(201).extract().path("id");
        agree(story, SIGNATORY, amendment, "Z90002")
                .body("before.constitution", equalTo(story.evidence(0)))
                .body("after.constitution", equalTo(edition));
    }

    @Test
    @Refuses("APP-6")
    void after_the_outcome_nothing_is_amended() {
        propose(Story.blocked(), CHAIR, CHANGE).statusCode(409).body("rule", equalTo("APP-6"));
    }

    @Test
    void what_makes_no_sense_is_named() {
        var story = Story.started();
        propose(story, CHAIR, "{\"kind\": \"CHANGE_BID\", \"reason\": \"None.\"}")
                .statusCode(422)
                .body("code", equalTo("AMENDMENT_INVALID"))
                .body("faults.pointer", contains("/kind", "/summary"));
        propose(story, CHAIR, "{\"kind\": \"JOIN\", \"practice\": \"Z99999\", \"reason\": \"They want to.\"}")
                .statusCode(422)
                .body("faults.detail", hasItem(containsString("no member of the group in the register")));
        story.get(CHAIR, "/amendments").body("$", hasSize(0));
    }

    @Test
    void a_proposal_can_be_taken_back() {
        var story = Story.inReview();
        String amendment =
                propose(story, CHAIR, CHANGE).statusCode(201).extract().path("id");
        CHAIR.once()
                .post(story.href("/amendments/%s/withdraw".formatted(amendment)))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("before", nullValue());
        agree(story, SIGNATORY, amendment, "Z90002").statusCode(409);
    }

    private static ValidatableResponse propose(Story story, Person person, String body) {
        return person.once().body(body).post(story.href("/amendments")).then();
    }

    private static ValidatableResponse agree(Story story, Person person, String amendment, String practice) {
        return person.once()
                .body("{\"practice\": \"%s\"}".formatted(practice))
                .post(story.href("/amendments/%s/agree".formatted(amendment)))
                .then();
    }
}
