package org.openccg.authorisation.comparison.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.NATIONAL;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ComparisonTest {

    private static final Person ONE = Cast.may("Comparing One", "manager").of("cluster:PCTC-C8");
    private static final Person TWO = Cast.may("Comparing Two", "manager").of("cluster:PCTC-C8");
    private static final String OWN = "offices.find { it.office == 'PCTC-C8' }.";

    @Test
    void an_office_appears_from_its_eighth_decision_on_with_limits_and_without_a_name() {
        for (int i = 0; i < 6; i++) {
            decided(true);
        }
        var seventh = decided(false);
        seventh.get(DECIDER, "/comparison")
                .statusCode(200)
                .body("offices.office", not(hasItem("PCTC-C8")))
                .body("reviewing", equalTo("PCTC-C8"))
                .body("words", containsString("a prompt to look, never a verdict"));
        int statements = count(seventh);

        var eighth = decided(false);
        eighth.get(DECIDER, "/comparison")
                .body("decided", greaterThanOrEqualTo(8))
                .body(OWN + "blocked.count", equalTo(2))
                .body(OWN + "blocked.of", equalTo(8))
                .body(OWN + "blocked.percent", equalTo(25.0f))
                .body(OWN + "blocked.inWords", containsString("2 of 8 (25.0 %)"))
                .body(OWN + "refusedAttempts.count", equalTo(2))
                .body(OWN + "severeConditions.count", equalTo(0))
                .body(OWN + "shortNoticeMeetings", nullValue())
                .body(OWN + "medianDaysToDecide", equalTo(0.0f));
        String body = eighth.get(NATIONAL, "/comparison").extract().asString();
        Assertions.assertThat(body)
                .doesNotContain(
                        ONE.name(), TWO.name(), DECIDER.name(), ONE.subject().toString());
        Assertions.assertThat(count(eighth)).isEqualTo(statements);
    }

    @Test
    void it_is_for_those_who_review_or_decide() {
        var story = Story.submitted();
        story.get(CHAIR, "/comparison").statusCode(403);
        story.get(ELSEWHERE, "/comparison").statusCode(404);
        story.get(NATIONAL, "/comparison").statusCode(200);
    }

    private static int count(Story story) {
        return Statements.during(() -> story.get(NATIONAL, "/comparison")).size();
    }

    /** Authorised, or blocked after an attempt on a ground the law does not know. */
    private static Story decided(boolean authorised) {
        var story = Story.startedUnder("c8").completed().handedIn();
        story.step(ONE, "accept").statusCode(200);
        story.assess(ONE, story.finding(Story.CRITERION, "NOT_MET")).statusCode(200);
        story.step(TWO, "moderate").statusCode(200);
        story.step(TWO, "recommend", """
                {"recommendation": "%s", "reasons": "As found, D3-02 included."}""".formatted(authorised ? "AUTHORISE" : "BLOCK"))
                .statusCode(200);
        if (authorised) {
            story.step(DECIDER, "authorise", "{\"reasons\": \"All is well.\"}").statusCode(200);
            return story;
        }
        story.step(ONE, "serve-notice", story.notice("SIZE")).statusCode(422);
        story.step(ONE, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        story.step(DECIDER, "block", story.block()).statusCode(200);
        return story;
    }
}
