package org.openccg.authorisation.similar.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.NATIONAL;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class SimilarDecisionsTest {

    @Test
    void whoever_serves_or_signs_sees_what_was_decided_on_the_same_ground_and_criterion() {
        var earlier = Story.blocked();
        String decision = earlier.get(NATIONAL, "/decision").extract().path("id");
        var assessed = Story.assessed();
        assessed.get(ASSESSOR, "/similar-decisions")
                .statusCode(200)
                .body("items[0].decision", equalTo(decision))
                .body("items[0].criterion", equalTo(Story.CRITERION));

        var story = Story.noticed();
        String body = story.get(DECIDER, "/similar-decisions")
                .statusCode(200)
                .body("items[0].decision", equalTo(decision))
                .body("items[0].ground", equalTo(Story.GROUND))
                .body("items[0].outcome", equalTo("BLOCKED"))
                .body("items[0].office", equalTo("PCTC-001"))
                .body("items[0].reasons", equalTo("No allowance covers the plan."))
                .body("items.size()", lessThanOrEqualTo(20))
                .extract()
                .asString();
        assertThat(body).doesNotContain(DECIDER.name(), ASSESSOR.name(), CHAIR.name());
        earlier.get(DECIDER, "/similar-decisions").body("items.decision", not(hasItem(decision)));
    }

    @Test
    void they_are_searched_by_ground_criterion_and_level_and_read_page_by_page() {
        Story.blocked();
        Story.blocked();
        var story = Story.noticed();
        story.get(DECIDER, "/similar-decisions?ground=" + Story.GROUND + "&criterion=" + Story.CRITERION)
                .body("items.ground", everyItem(equalTo(Story.GROUND)));
        story.get(DECIDER, "/similar-decisions?ground=MIN_APPLICANTS").body("items", hasSize(0));
        story.get(DECIDER, "/similar-decisions?criterion=D3-02&level=IV").body("items", hasSize(0));
        story.get(DECIDER, "/similar-decisions?level=VIII").statusCode(422);
        var two = story.get(DECIDER, "/similar-decisions?limit=2")
                .body("items", hasSize(2))
                .extract()
                .jsonPath();
        String next = story.get(DECIDER, "/similar-decisions?limit=1")
                .body("items.decision", contains(two.getString("items[0].decision")))
                .extract()
                .path("next");
        story.get(DECIDER, "/similar-decisions?limit=1&after=" + next)
                .body("items.decision", contains(two.getString("items[1].decision")));
        story.get(DECIDER, "/similar-decisions?after=eB94").statusCode(400);
    }

    @Test
    void it_takes_as_many_statements_however_many_there_are() {
        var story = Story.noticed();
        int before = count(story);
        Story.blocked();
        assertThat(count(story)).isEqualTo(before);
    }

    @Test
    void it_is_for_those_who_review_or_decide() {
        var story = Story.submitted();
        story.get(CHAIR, "/similar-decisions").statusCode(403);
        story.get(ELSEWHERE, "/similar-decisions").statusCode(404);
        story.get(NATIONAL, "/similar-decisions").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void long_reasons_end_with_a_whole_word() {
        assertThat(SimilarDecisionView.beginning("word ".repeat(100)))
                .endsWith("word …")
                .hasSizeLessThan(310);
        assertThat(SimilarDecisionView.beginning("x".repeat(400))).hasSize(302);
    }

    private static int count(Story story) {
        return Statements.during(() -> story.get(NATIONAL, "/similar-decisions"))
                .size();
    }
}
