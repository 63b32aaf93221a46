package org.openccg.authorisation.condition.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.OTHER_DECIDER;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.condition.Conditional.ONE;
import static org.openccg.authorisation.condition.Conditional.TWO;
import static org.openccg.authorisation.condition.Conditional.answer;
import static org.openccg.authorisation.condition.Conditional.ids;
import static org.openccg.authorisation.condition.Conditional.plan;
import static org.openccg.authorisation.condition.Conditional.review;
import static org.openccg.authorisation.condition.Conditional.say;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.condition.Conditional;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.WorkingDays;

@Order(Integer.MAX_VALUE) // quarters pass here, and the waves with them
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ConditionsResourceTest {

    @Test
    @Allows({"CND-1", "CND-2", "CND-3", "CND-4", "CND-5", "CND-6"})
    void conditions_are_imposed_planned_reviewed_and_discharged_until_the_group_is_authorised_in_full() {
        var story = Conditional.imposed("II", ONE, TWO);
        assertThat(story.status()).isEqualTo("AUTHORISED_WITH_CONDITIONS");
        story.get(CHAIR, "/conditions")
                .statusCode(200)
                .body("pending", equalTo(2))
                .body("conditions.criterion", contains(ONE, TWO))
                .body("conditions.status", contains("IMPOSED", "IMPOSED"))
                .body("conditions[0].next", containsString("The group makes a plan"))
                .body(
                        "conditions[0].planDue.lastDay",
                        equalTo(WorkingDays.after(Clock.today(), 20).toString()))
                .body("conditions[0].planDue.overdue", equalTo(false))
                .body("conditions[0].remedy", containsString("no appeal"))
                .body("conditions[0].terms.support", equalTo("Advice and expertise"));
        var quarter =
                LocalDate.parse(story.get(CHAIR, "/conditions").extract().path("conditions[0].reviewDue.lastDay"));
        assertThat(quarter).isBetween(Clock.today().plusDays(85), Clock.today().plusDays(92));

        plan(story, CHAIR, ids(story, ONE, TWO), Clock.today().plusDays(30).toString())
                .statusCode(200)
                .body("conditions.status", contains("PLAN_MADE", "PLAN_MADE"))
                .body("conditions[0].plan.owner", equalTo("Bran Tully"))
                .body("conditions[0].planDue", nullValue());
        story.get(CHAIR, "/deadlines").body("find { it.kind == 'PLAN' }.state", equalTo("MET"));
        say(story, ASSESSOR, "agree-plan", ids(story, ONE)).statusCode(200);
        answer(story, NEIGHBOUR, ids(story, ONE, TWO))
                .statusCode(200)
                .body("conditions.status", contains("EVIDENCE_SUBMITTED", "EVIDENCE_SUBMITTED"));

        review(story, ASSESSOR, ids(story, ONE), "DISCHARGE").statusCode(200);
        say(story, OTHER_DECIDER, "discharge", ids(story, ONE))
                .statusCode(200)
                .body("status", equalTo("AUTHORISED_WITH_CONDITIONS"))
                .body("pending", equalTo(1));
        review(story, ASSESSOR, ids(story, TWO), "DISCHARGE").statusCode(200);
        say(story, OTHER_DECIDER, "discharge", ids(story, TWO))
                .statusCode(200)
                .body("status", equalTo("AUTHORISED"))
                .body("next", equalTo("No condition binds the group."));
        story.get(CHAIR, "/trail").body("step[-1]", equalTo("DISCHARGE_LAST"));
        story.get(CHAIR, "/deadlines").body("findAll { it.kind == 'REVIEW' }.state", hasItem("MET"));
        assertThat(Events.told(story.id()))
                .containsExactly("APPLICATION_SUBMITTED", "APPLICATION_DECIDED", "APPLICATION_DECIDED");
    }

    @Test
    @Allows("CND-4")
    @Refuses("CND-4")
    void a_plan_names_a_day_to_come_and_comes_from_the_lead_late_or_not() {
        var story = Conditional.imposed("II", ONE);
        plan(story, CHAIR, ids(story, ONE), Clock.today().toString())
                .statusCode(422)
                .body("code", equalTo("REVIEW_INVALID"))
                .body("rule", equalTo("CND-4"))
                .body("faults.pointer", contains("/plans/0/dueOn"));
        plan(story, NEIGHBOUR, ids(story, ONE), "2030-01-01").statusCode(403);
        story.get(CHAIR, "/conditions").body("conditions[0].status", equalTo("IMPOSED"));
        var due = LocalDate.parse(story.get(CHAIR, "/conditions").extract().path("conditions[0].planDue.lastDay"));
        Clock.moveTo(due.plusDays(1));
        story.get(CHAIR, "/conditions").body("conditions[0].planDue.overdue", equalTo(true));
        plan(story, CHAIR, ids(story, ONE), "2030-01-01").statusCode(200);
    }

    @Test
    @Refuses("CND-5")
    void an_office_that_missed_two_reviews_cannot_raise_the_level() {
        var story = Conditional.imposed("I", ONE);
        String raised = ", \"terms\": " + Conditional.condition(ONE, "II", "");
        Clock.moveTo(Clock.today().plusDays(93));
        story.step(ASSESSOR, "conditions/review", """
                {"reviews": [%s]}""".formatted(
                                Conditional.reviewOf(ids(story, ONE), "ESCALATE", raised)))
                .statusCode(200)
                .body("conditions[0].missedReviews", equalTo(1))
                .body("conditions[0].intended.supportLevel", equalTo("II"));
        say(story, DECIDER, "retain", ids(story, ONE))
                .statusCode(200)
                .body("conditions[0].status", equalTo("RETAINED"));
        Clock.moveTo(Clock.today().plusDays(94));
        story.step(ASSESSOR, "conditions/review", """
                {"reviews": [%s]}""".formatted(
                                Conditional.reviewOf(ids(story, ONE), "ESCALATE", raised)))
                .statusCode(422)
                .body("code", equalTo("REVIEW_INVALID"))
                .body("rule", equalTo("CND-5"))
                .body("faults.pointer", contains("/reviews/0/recommendation"));
        story.get(CHAIR, "/conditions").body("conditions[0].status", equalTo("RETAINED"));
        review(story, ASSESSOR, ids(story, ONE), "RETAIN")
                .statusCode(200)
                .body("conditions[0].missedReviews", equalTo(2));
    }

    @Test
    @Refuses("CND-6")
    void what_else_is_pending_is_no_reason_against_a_condition() {
        var story = Conditional.imposed("II", ONE, TWO);
        story.step(ASSESSOR, "conditions/review", """
                {"reviews": [%s]}""".formatted(Conditional.reviewOf(
                        ids(story, ONE), "RETAIN", ", \"criteria\": [\"%s\"]".formatted(TWO))))
                .statusCode(422)
                .body("rule", equalTo("CND-6"))
                .body("faults.pointer", contains("/reviews/0/criteria/0"));
        story.step(ASSESSOR, "conditions/review", """
                {"reviews": [%s]}""".formatted(Conditional.reviewOf(
                        ids(story, ONE), "RETAIN", ", \"criteria\": [\"%s\"]".formatted(ONE))))
                .statusCode(200);
    }

    @Test
    void a_condition_can_be_varied_to_a_lower_level_and_its_levels_stay_readable() {
        var story = Conditional.imposed("III", ONE);
        story.step(ASSESSOR, "conditions/review", """
                {"reviews": [%s]}""".formatted(Conditional.reviewOf(
                        ids(story, ONE), "VARY", ", \"terms\": " + Conditional.condition(ONE, "IV", ""))))
                .statusCode(422)
                .body("faults.pointer", hasItem("/reviews/0/terms/supportLevel"));
        story.step(ASSESSOR, "conditions/review", """
                {"reviews": [%s]}""".formatted(Conditional.reviewOf(
                        ids(story, ONE), "VARY", ", \"terms\": " + Conditional.condition(ONE, "I", ""))))
                .statusCode(200);
        say(story, OTHER_DECIDER, "vary", ids(story, ONE))
                .statusCode(200)
                .body("conditions[0].status", equalTo("VARIED"))
                .body("conditions[0].terms.supportLevel", equalTo("I"))
                .body("conditions[0].history.step", contains("IMPOSE", "REVIEW", "VARY"))
                .body("conditions[0].history.supportLevel", contains("III", "III", "I"))
                .body("conditions[0].planDue", notNullValue());
    }

    @Test
    @Refuses("APP-9")
    void whoever_reviewed_does_not_decide_and_whoever_spoke_for_the_group_does_not_review() {
        var story = Conditional.imposed("II", ONE);
        story.step(
                        DECIDER,
                        "conditions/review",
                        "{\"reviews\": [%s]}".formatted(Conditional.reviewOf(ids(story, ONE), "RETAIN", "")))
                .statusCode(403);
        var both = org.openccg.authorisation.Cast.may("Odo Twohat", "manager", "authorising-officer", "gp")
                .of("cluster:PCTC-001", "nhscb", "practice:Z90001");
        review(story, both, ids(story, ONE), "DISCHARGE").statusCode(200);
        say(story, both, "discharge", ids(story, ONE))
                .statusCode(403)
                .body("code", equalTo("SELF_REVIEW"))
                .body("rule", equalTo("APP-9"));
        say(story, ASSESSOR, "discharge", ids(story, ONE)).statusCode(403);
        say(story, CHAIR, "discharge", ids(story, ONE)).statusCode(403);
        say(story, OTHER_DECIDER, "discharge", ids(story, ONE)).statusCode(200);

        var other = Conditional.imposed("II", ONE);
        plan(other, CHAIR, ids(other, ONE), "2030-01-01").statusCode(200);
        answer(other, both, ids(other, ONE)).statusCode(200);
        review(other, both, ids(other, ONE), "DISCHARGE").statusCode(403).body("code", equalTo("SELF_REVIEW"));
    }

    @Test
    void steps_out_of_turn_stale_views_and_strangers_change_nothing() {
        var story = Conditional.imposed("II", ONE);
        var id = ids(story, ONE);
        answer(story, CHAIR, id).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        say(story, OTHER_DECIDER, "discharge", id)
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"))
                .body("allowed", contains("PLAN", "REVIEW", "QUASH"));
        story.get(ELSEWHERE, "/conditions").statusCode(404);
        review(story, ELSEWHERE, id, "RETAIN").statusCode(404);
        review(story, OVERSEER, List.of("7d7c1c6e-0d3c-4a5c-9b58-1c1f5a7b9e01"), "RETAIN")
                .statusCode(422)
                .body("faults.pointer", contains("/reviews/0/conditions/0"));
        ASSESSOR.step(story.version() - 1)
                .body("{\"reviews\": [%s]}".formatted(Conditional.reviewOf(id, "RETAIN", "")))
                .post(story.href("/conditions/review"))
                .then()
                .statusCode(412);
        story.get(CHAIR, "/conditions").body("conditions[0].history", hasSize(1));
    }
}
