package org.openccg.authorisation.condition.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.OTHER_DECIDER;
import static org.openccg.authorisation.condition.Conditional.ONE;
import static org.openccg.authorisation.condition.Conditional.condition;
import static org.openccg.authorisation.condition.Conditional.ids;
import static org.openccg.authorisation.condition.Conditional.quoted;
import static org.openccg.authorisation.condition.Conditional.reviewOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.condition.Conditional;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class RaisedConditionsTest {

    private static final String GRAVE = ", \"ground\": 0, \"directions\": \"A team takes over the books.\"";

    @Test
    @Allows({"CND-5", "BLK-6", "BLK-7"})
    @Refuses({"BLK-6", "BLK-7"})
    void a_level_rises_above_three_only_after_notice_answers_and_with_a_right_of_appeal() {
        var story = Conditional.imposed("II", ONE);
        review(story, story.ground(Story.GROUND, ONE), "IV", GRAVE)
                .statusCode(200)
                .body("conditions[0].intended.supportLevel", equalTo("IV"))
                .body("conditions[0].terms.supportLevel", equalTo("II"));
        story.get(CHAIR, "/notices").body("number", contains(1, 2)).body("[1].grounds.ground", contains(Story.GROUND));
        escalate(story)
                .statusCode(409)
                .body("code", equalTo("REPRESENTATIONS_OPEN"))
                .body("rule", equalTo("BLK-6"));
        story.represent(CHAIR, "{\"points\": [\"Two quarters were agreed.\"], \"final\": true}")
                .statusCode(201);
        story.step(OTHER_DECIDER, "conditions/escalate", """
                {"conditions": [%s], "reasons": "No part of the gap was closed."}""".formatted(quoted(ids(story, ONE))))
                .statusCode(422)
                .body("rule", equalTo("BLK-7"));
        story.represent(CHAIR, "{\"points\": [\"One more thing.\"]}").statusCode(409);
        String answer = story.answers();
        story.step(OTHER_DECIDER, "conditions/escalate", """
                {"conditions": [%s], "reasons": "No part of the gap was closed.", "answers": [%s]}""".formatted(
                                quoted(ids(story, ONE)), answer.substring(answer.lastIndexOf("{\"representation\""))))
                .statusCode(200)
                .body("status", equalTo("AUTHORISED_WITH_CONDITIONS"))
                .body("conditions[0].status", equalTo("ESCALATED"))
                .body("conditions[0].terms.supportLevel", equalTo("IV"))
                .body("conditions[0].remedy", containsString("may appeal"));
        story.get(CHAIR, "/decision")
                .body("outcome", equalTo("AUTHORISED_WITH_CONDITIONS"))
                .body("grounds.ground", contains(Story.GROUND))
                .body("rightOfAppeal", containsString("You may appeal"));
    }

    @Test
    @Refuses({"BLK-1", "BLK-2", "CND-2", "CND-3"})
    void raising_obeys_the_rules_of_a_first_notice() {
        var story = Conditional.imposed("II", ONE);
        review(story, story.ground("SIZE", ONE), "IV", GRAVE)
                .statusCode(422)
                .body("code", equalTo("PROHIBITED_GROUND"))
                .body("faults.rule", hasItem("BLK-1"));
        review(story, "", "IV", "")
                .statusCode(422)
                .body("faults.pointer", hasItems("/reviews/0/terms/directions", "/reviews/0/terms/ground"));
        review(story, "", "III", "").statusCode(200);
        escalate(story).statusCode(200).body("conditions[0].terms.supportLevel", equalTo("III"));
        story.get(CHAIR, "/trail").body("step", hasItem("ESCALATE_CONDITION"));
        story.get(CHAIR, "/timeline").statusCode(200);
    }

    @Test
    void nothing_is_raised_that_the_review_did_not_recommend() {
        var story = Conditional.imposed("II", ONE);
        Conditional.review(story, ASSESSOR, ids(story, ONE), "RETAIN").statusCode(200);
        escalate(story).statusCode(422).body("faults.pointer", contains("/conditions/0"));
        Conditional.say(story, OTHER_DECIDER, "vary", ids(story, ONE)).statusCode(422);
    }

    private static ValidatableResponse review(Story story, String grounds, String level, String more) {
        return story.step(ASSESSOR, "conditions/review", """
                {"reviews": [%s], "grounds": [%s]}""".formatted(
                        reviewOf(ids(story, ONE), "ESCALATE", ", \"terms\": " + condition(ONE, level, more)), grounds));
    }

    private static ValidatableResponse escalate(Story story) {
        return story.step(OTHER_DECIDER, "conditions/escalate", """
                {"conditions": [%s], "reasons": "No part of the gap was closed."}""".formatted(quoted(ids(story, ONE))));
    }
}
