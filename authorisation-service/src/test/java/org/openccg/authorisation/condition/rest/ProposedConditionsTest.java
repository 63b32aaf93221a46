package org.openccg.authorisation.condition.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.condition.Conditional.ONE;
import static org.openccg.authorisation.condition.Conditional.TWO;
import static org.openccg.authorisation.condition.Conditional.condition;
import static org.openccg.authorisation.condition.Conditional.graveNotice;
import static org.openccg.authorisation.condition.Conditional.imposing;
import static org.openccg.authorisation.condition.Conditional.notice;
import static org.openccg.authorisation.condition.Conditional.serve;
import static org.openccg.authorisation.condition.Conditional.withheld;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class ProposedConditionsTest {

    @Test
    @Refuses({"CND-1", "CND-2", "CND-3", "APP-8"})
    void every_fault_of_a_proposed_condition_is_named_with_its_place() {
        var story = Conditional.recommended("II", ONE, TWO);
        serve(story, """
                {"conditions": [%s, %s, %s,
                  {"criterion": "%s", "supportLevel": "VIII", "demands": ["PLAN", "WHIM"]}]}""".formatted(
                                condition(ONE, "II", ""), condition(ONE, "II", ""), condition("D1-01", "II", ""), TWO))
                .statusCode(422)
                .body("code", equalTo("CONDITION_ULTRA_VIRES"))
                .body(
                        "faults.pointer",
                        containsInAnyOrder(
                                "/conditions/1/criterion",
                                "/conditions/2/criterion",
                                "/conditions/2/criterion",
                                "/conditions/3/wording",
                                "/conditions/3/supportLevel",
                                "/conditions/3/supportOffered",
                                "/conditions/3/demands/1",
                                "/conditions/3/reasons"))
                .body("faults.rule", hasItems("CND-1", "CND-2", "CND-3", "APP-8"));
        serve(story, "{}").statusCode(422).body("rule", equalTo("BLK-1"));
        assertThat(story.status()).isEqualTo("RECOMMENDED");
    }

    @Test
    @Refuses("CND-3")
    void no_condition_compels_a_merger_a_supplier_a_boundary_or_a_number_of_staff() {
        var story = Conditional.recommended("II", ONE);
        for (String forbidden : new String[] {"MERGER", "SUPPLIER", "BOUNDARY", "HEADCOUNT"}) {
            String notice = notice("II", ONE).replace("[\"PLAN\"]", "[\"PLAN\", \"%s\"]".formatted(forbidden));
            serve(story, notice)
                    .statusCode(422)
                    .body("code", equalTo("CONDITION_ULTRA_VIRES"))
                    .body("rule", equalTo("CND-3"))
                    .body("faults.pointer", contains("/conditions/0/demands/1"));
            ASSESSOR.request()
                    .body(notice)
                    .post(story.href("/serve-notice/check"))
                    .then()
                    .statusCode(200)
                    .body("servable", equalTo(false))
                    .body("faults.rule", hasItem("CND-3"));
        }
        story.get(CHAIR, "/conditions").body("conditions", hasSize(0));
    }

    @Test
    @Refuses("CND-2")
    void whoever_serves_goes_no_further_than_the_moderator() {
        var story = Conditional.recommended("II", ONE, TWO);
        serve(story, notice("III", ONE))
                .statusCode(422)
                .body("code", equalTo("CONDITION_UNSUPPORTED"))
                .body("rule", equalTo("CND-2"))
                .body("detail", containsString("recommended level II"));
        serve(story, story.notice(Story.GROUND)).statusCode(409).body("code", equalTo("RECOMMENDED_OTHERWISE"));
        serve(story, notice("I", ONE))
                .statusCode(200)
                .body("conditions.supportLevel", contains("I"))
                .body("conditions[0].support", equalTo("A model document or toolkit to work from"))
                .body("conditions[0].remedy", containsString("no appeal"));
        story.step(ASSESSOR, "renotify", notice("II", ONE, TWO)).statusCode(200);
        story.get(CHAIR, "/conditions")
                .body("conditions.status", contains("DROPPED", "PROPOSED", "PROPOSED"))
                .body("pending", equalTo(0));
    }

    @Test
    @Allows({"CND-2", "BLK-1", "BLK-2", "BLK-4", "BLK-6", "BLK-8"})
    @Refuses({"BLK-6", "BLK-7"})
    void from_level_four_a_condition_takes_ground_period_answers_and_appeal() {
        var story = Conditional.recommended("IV", ONE);
        serve(story, graveNotice(story, "IV", "")).statusCode(200).body("conditions[0].ground", equalTo(0));
        story.step(DECIDER, "impose-conditions", imposing(story, 1))
                .statusCode(409)
                .body("code", equalTo("REPRESENTATIONS_OPEN"))
                .body("rule", equalTo("BLK-6"));
        story.represent(CHAIR, "{\"points\": [\"The team is not needed.\"], \"final\": true}")
                .statusCode(201);
        story.step(DECIDER, "impose-conditions", imposing("", "{\"index\": 0, \"reasons\": \" \"}"))
                .statusCode(422)
                .body("code", equalTo("DECISION_INCOMPLETE"))
                .body("faults.rule", containsInAnyOrder("BLK-7", "BLK-8"));
        story.step(DECIDER, "block", Story.block(story.answers(), "{\"index\": 0, \"reasons\": \"So be it.\"}"))
                .statusCode(422)
                .body("rule", equalTo("BLK-7"))
                .body("detail", containsString("a condition on this ground, and no block"));
        story.step(DECIDER, "impose-conditions", imposing(story, 1))
                .statusCode(200)
                .body("outcome", equalTo("AUTHORISED_WITH_CONDITIONS"))
                .body("grounds.ground", contains(Story.GROUND))
                .body("rightOfAppeal", containsString("You may appeal"))
                .body("lastDayToAppeal", notNullValue());
        story.get(CHAIR, "/decision-file")
                .body("decision.conditions.supportLevel", contains("IV"))
                .body("decision.conditions[0].directions", equalTo("A team takes over the books."))
                .body("decision.conditions[0].finding.result", equalTo("NOT_MET"));
        story.get(CHAIR, "/conditions").body("conditions[0].remedy", containsString("may appeal"));
    }

    @Test
    @Refuses({"CND-2", "CND-6", "BLK-1", "BLK-4"})
    void from_level_four_a_condition_rests_on_a_lawful_ground_of_its_own_criterion() {
        var story = Conditional.recommended("IV", ONE, TWO);
        serve(story, notice("IV", ONE))
                .statusCode(422)
                .body("faults.pointer", containsInAnyOrder("/conditions/0/directions", "/conditions/0/ground"))
                .body("rule", equalTo("CND-2"));
        serve(story, graveNotice(story, "IV", "").replace(Story.GROUND, "SIZE"))
                .statusCode(422)
                .body("code", equalTo("PROHIBITED_GROUND"))
                .body("rule", equalTo("BLK-1"));
        story.get(CHAIR, "/trail").body("step", hasItem("SERVE_NOTICE_REFUSED"));
        serve(story, graveNotice(story, "IV", "").replace("\"supportLevel\": \"II\"", "\"supportLevel\": \"V\""))
                .statusCode(422)
                .body("rule", equalTo("BLK-4"));
        serve(story, """
                {"grounds": [%s], "conditions": [%s, %s]}""".formatted(
                                story.ground(Story.GROUND, ONE),
                                condition(ONE, "II", ""),
                                condition(TWO, "IV", ", \"ground\": 0, \"directions\": \"A team.\"")))
                .statusCode(422)
                .body("rule", equalTo("CND-6"))
                .body("faults.pointer", contains("/conditions/1/ground"));
        assertThat(story.status()).isEqualTo("RECOMMENDED");
    }

    @Test
    @Allows("CND-7")
    @Refuses("CND-7")
    void a_function_is_exercised_only_by_whoever_is_willing() {
        var story = Conditional.recommended("VI", ONE);
        serve(story, graveNotice(story, "VI", withheld("GROUP", "false")))
                .statusCode(422)
                .body("code", equalTo("CONDITION_UNSUPPORTED"))
                .body("rule", equalTo("CND-7"))
                .body("faults.pointer", contains("/conditions/0/functionsWithheld/0/willing"));
        serve(story, graveNotice(story, "VI", withheld("GROUP", "true").replace("Has room.", " ")))
                .statusCode(422)
                .body("rule", equalTo("CND-7"));
        serve(story, graveNotice(story, "VI", "")).statusCode(422).body("rule", equalTo("CND-7"));
        serve(story, graveNotice(story, "IV", withheld("BOARD", "null")))
                .statusCode(422)
                .body("rule", equalTo("CND-7"));
        serve(story, graveNotice(story, "VI", withheld("GROUP", "true"))).statusCode(200);
        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        story.step(DECIDER, "impose-conditions", imposing(story, 1)).statusCode(200);
        story.get(CHAIR, "/conditions")
                .body("conditions[0].terms.functionsWithheld[0].willing", equalTo(true))
                .body("conditions[0].terms.functionsWithheld[0].groupName", containsString("Moorside"));
    }

    @Test
    @Refuses({"CND-1", "CND-2"})
    void nothing_more_severe_than_noticed_is_imposed_and_milder_is() {
        var story = Conditional.recommended("VI", ONE);
        serve(story, graveNotice(story, "VI", withheld("BOARD", "null"))).statusCode(200);
        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        story.step(DECIDER, "impose-conditions", imposing("", """
                {"index": 0, "supportLevel": "VII", "reasons": "Worse."},
                {"index": 0, "functions": ["Maternity"], "reasons": "More."}, {"index": 7, "reasons": "What?"}"""))
                .statusCode(422)
                .body("code", equalTo("DECISION_INCOMPLETE"))
                .body(
                        "faults.pointer",
                        containsInAnyOrder(
                                "/conditions/0/supportLevel",
                                "/conditions/1/index",
                                "/conditions/1/functions",
                                "/conditions/2/index"));
        story.step(DECIDER, "impose-conditions", imposing("", ""))
                .statusCode(422)
                .body("faults.pointer", hasItem("/conditions"));
        story.step(DECIDER, "impose-conditions", imposing("", """
                {"index": 0, "supportLevel": "III", "reasons": "Signing off will do."}"""))
                .statusCode(200)
                .body("rightOfAppeal", nullValue())
                .body("grounds", hasSize(0));
        story.get(CHAIR, "/conditions")
                .body("conditions[0].terms.supportLevel", equalTo("III"))
                .body("conditions[0].terms.functionsWithheld", hasSize(0))
                .body("conditions[0].remedy", containsString("review on papers"));
        story.get(CHAIR, "/notices").body("[0].conditions[0].supportLevel", equalTo("VI"));
    }

    @Test
    void a_notice_may_propose_a_block_and_a_condition_instead() {
        var story = Story.recommended("BLOCK");
        serve(story, """
                {"grounds": [%s], "conditions": [%s]}""".formatted(story.ground(Story.GROUND, ONE), condition(ONE, "II", "")))
                .statusCode(200)
                .body("grounds", hasSize(1))
                .body("conditions", hasSize(1));
        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        story.step(DECIDER, "block", story.block()).statusCode(200);
        story.get(CHAIR, "/conditions").body("conditions.status", contains("DROPPED"));
    }
}
