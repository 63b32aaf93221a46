package org.openccg.authorisation.application.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.MODERATOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.application.Recommendation;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

/** A recommendation fits what was found, and says what it leaves open. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class RecommendingTest {

    @Test
    @Allows("APP-8")
    void support_is_proposed_for_what_is_not_met_and_the_rest_is_said() {
        var story = Story.inReview();
        story.assess(ASSESSOR, story.finding("D3-01", "NOT_MET"), story.finding("D3-02", "NOT_MET"), """
                {"criterion": "D1-01", "result": "MET"}""")
                .statusCode(200);
        story.step(MODERATOR, "moderate").statusCode(200);
        recommend(story, "AUTHORISE_WITH_CONDITIONS", "With help.", condition("D3-02", "II"))
                .statusCode(200)
                .body("status", equalTo("RECOMMENDED"))
                .body("recommendation", equalTo("AUTHORISE_WITH_CONDITIONS"))
                .body("recommendedConditions.criterion", contains("D3-02"))
                .body("recommendationWarnings", hasItem("Not met and without a condition proposed: D3-01."))
                .body("recommendationWarnings[0]", containsString("38 of 41 criteria were not assessed"));
        story.get(DECIDER, "").body("recommendedConditions.supportLevel", contains("II"));
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND))
                .statusCode(409)
                .body("code", equalTo("RECOMMENDED_OTHERWISE"));
    }

    @Test
    @Refuses({"APP-8", "APP-5"})
    void conditions_are_for_what_is_not_met_once_each_with_a_level_of_the_catalogue() {
        var story = Story.inModeration();
        recommend(
                        story,
                        "AUTHORISE_WITH_CONDITIONS",
                        "With help.",
                        condition("D1-01", "VIII"),
                        condition("D3-02", "I"),
                        condition("D3-02", "II"))
                .statusCode(422)
                .body("code", equalTo("RECOMMENDATION_INVALID"))
                .body("faults.rule", contains("APP-8", "APP-5", "APP-8"))
                .body(
                        "faults.pointer",
                        contains("/conditions/0/criterion", "/conditions/0/supportLevel", "/conditions/2/criterion"));
        recommend(story, "AUTHORISE_WITH_CONDITIONS", "With help.")
                .statusCode(422)
                .body("faults.pointer", contains("/conditions"));
        recommend(story, "DEFER", "Later.", condition("D3-02", "I"))
                .statusCode(422)
                .body("faults.pointer", contains("/conditions/0"));
        recommend(story, "DEFER", "Later.").statusCode(200).body("recommendedConditions", hasSize(0));
    }

    @Test
    @Refuses("APP-8")
    void authorising_names_what_is_not_met_and_blocking_needs_something_not_met() {
        var story = Story.inModeration();
        recommend(story, "AUTHORISE", "All is well.")
                .statusCode(422)
                .body("rule", equalTo("APP-8"))
                .body("faults.detail", contains("D3-02 is not met, and the reasons do not name it."));
        recommend(story, "AUTHORISE", "D3-02 is about to be met.")
                .statusCode(200)
                .body("recommendationWarnings", hasItem("Not met, see the reasons: D3-02."));
        var met = Story.inReview();
        met.assess(ASSESSOR, met.finding("D3-02", "MET")).statusCode(200);
        met.step(MODERATOR, "moderate").statusCode(200);
        recommend(met, "BLOCK", "No.").statusCode(422).body("faults.pointer", contains("/recommendation"));
        met.step(MODERATOR, "recommend", """
                {"recommendation": "BLOCK", "reasons": "Two providers are needed.",
                 "statutoryTest": "s.14A NHS Act 2006, on the number of applicants"}""").statusCode(200);
    }

    @Test
    void the_database_knows_the_same_recommendations() throws SQLException {
        try (var owner = Database.asOwner();
                var query = owner.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = 'application_recommendation'");
                var row = query.executeQuery()) {
            assertThat(row.next()).isTrue();
            var values = Pattern.compile("'([A-Z_]+)'").matcher(row.getString(1));
            assertThat(values.results().map(each -> each.group(1)))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Recommendation.values())
                            .map(Enum::name)
                            .toList());
        }
    }

    private static String condition(String criterion, String level) {
        return "{\"criterion\": \"%s\", \"supportLevel\": \"%s\"}".formatted(criterion, level);
    }

    private static ValidatableResponse recommend(Story story, String what, String reasons, String... conditions) {
        return story.step(MODERATOR, "recommend", """
                {"recommendation": "%s", "reasons": "%s", "conditions": [%s]}""".formatted(what, reasons, String.join(",", conditions)));
    }
}
