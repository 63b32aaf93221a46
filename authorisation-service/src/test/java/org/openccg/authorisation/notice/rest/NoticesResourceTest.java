package org.openccg.authorisation.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.Cast.SIGNATORY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.WorkingDays;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class NoticesResourceTest {

    @Test
    @Allows({"BLK-1", "BLK-2", "BLK-4", "BLK-6"})
    void a_lawful_notice_is_served_on_everybody_with_its_last_day() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND))
                .statusCode(200)
                .body("status", equalTo("NOTICE_SERVED"))
                .body("number", equalTo(1))
                .body("servedOn.name", hasItems(CHAIR.name(), OFFICER.name(), SIGNATORY.name()))
                .body("lastDayComputed", containsString("14 days from service of the notice"))
                .body("grounds.ground", contains(Story.GROUND));
        var lastDay =
                java.time.LocalDate.parse(story.get(CHAIR, "/notices").extract().path("[0].lastDayForRepresentations"));
        assertThat(WorkingDays.between(Clock.today(), lastDay)).isGreaterThanOrEqualTo(10);
    }

    @Test
    @Refuses("BLK-1")
    void size_is_no_ground_and_the_attempt_is_recorded() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", story.notice("SIZE"))
                .statusCode(422)
                .body("code", equalTo("PROHIBITED_GROUND"))
                .body("rule", equalTo("BLK-1"))
                .body("basis", containsString("Neither law nor policy sets a lower or upper limit"))
                .body("basis", containsString("s.14C"))
                .body("remedy", containsString("MIN_APPLICANTS"))
                .body("faults.pointer", contains("/grounds/0/ground"));
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'SERVE_NOTICE_REFUSED' }.actorName", equalTo(ASSESSOR.name()))
                .body("find { it.step == 'SERVE_NOTICE_REFUSED' }.detail.prohibited", contains("SIZE"))
                .body(
                        "find { it.step == 'SERVE_NOTICE_REFUSED' }.reason",
                        equalTo("Running costs exceed the allowance."));
        assertThat(story.status()).isEqualTo("RECOMMENDED");
    }

    @Test
    @Refuses("BLK-1")
    void an_unknown_ground_and_no_ground_are_refused_but_no_attempt() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", story.notice("WHIM"))
                .statusCode(422)
                .body("code", equalTo("PROHIBITED_GROUND"))
                .body("rule", equalTo("BLK-1"))
                .body("remedy", containsString("FUNCTIONS_NOT_DISCHARGEABLE"));
        story.step(ASSESSOR, "serve-notice", "{\"grounds\": []}")
                .statusCode(422)
                .body("rule", equalTo("BLK-1"))
                .body("faults.pointer", contains("/grounds"));
        story.get(CHAIR, "/trail").body("findAll { it.step == 'SERVE_NOTICE_REFUSED' }", hasSize(0));
    }

    @Test
    void a_dry_run_tells_the_rule_and_leaves_no_trace() {
        var story = Story.recommended("BLOCK");
        int entries =
                story.get(CHAIR, "/trail").extract().jsonPath().getList("").size();
        ASSESSOR.request()
                .body(story.notice("SIZE"))
                .post(story.href("/serve-notice/check"))
                .then()
                .statusCode(200)
                .body("servable", equalTo(false))
                .body("faults.rule", hasItem("BLK-1"));
        ASSESSOR.request()
                .body(story.notice(Story.GROUND))
                .post(story.href("/serve-notice/check"))
                .then()
                .statusCode(200)
                .body("servable", equalTo(true))
                .body("faults", hasSize(0));
        ELSEWHERE
                .request()
                .body(story.notice(Story.GROUND))
                .post(story.href("/serve-notice/check"))
                .then()
                .statusCode(404);
        story.get(CHAIR, "/trail").body("", hasSize(entries));
    }

    @Test
    @Refuses({"BLK-2", "BLK-4", "APP-8"})
    void every_fault_is_named_with_its_place() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", """
                {"grounds": [
                  {"ground": "FINANCIAL_CONTROL", "criterion": "D1-01", "reasons": "x"},
                  {"ground": "FINANCIAL_CONTROL", "statutoryTest": "para 2(b)", "evidence": ["%s"], "reasons": "x",
                   "conditionsConsidered": [{"supportLevel": "IX", "whyInadequate": ""}]},
                  {"ground": "NAME_NONCOMPLIANT", "evidence": ["%s"], "reasons": " ",
                   "conditionsConsidered": [{"supportLevel": "I", "whyInadequate": "None."}]}]}""".formatted(UUID.randomUUID(), story.evidence(0)))
                .statusCode(422)
                .body("code", equalTo("GROUND_UNSUPPORTED"))
                .body("faults.rule", hasItems("APP-8", "BLK-2", "BLK-4"))
                .body(
                        "faults.pointer",
                        contains(
                                "/grounds/0/criterion",
                                "/grounds/0/evidence",
                                "/grounds/0/sums",
                                "/grounds/0/conditionsConsidered",
                                "/grounds/1/statutoryTest",
                                "/grounds/1/evidence",
                                "/grounds/1/sums",
                                "/grounds/1/conditionsConsidered/0/supportLevel",
                                "/grounds/1/conditionsConsidered/0/whyInadequate",
                                "/grounds/2/criterion",
                                "/grounds/2/reasons"));
    }

    @Test
    @Refuses("BLK-2")
    void a_criterion_that_is_met_or_unknown_supports_nothing() {
        var story = Story.inReview();
        story.assess(ASSESSOR, story.finding("D3-01", "MET"), story.finding("D3-02", "NOT_MET"))
                .statusCode(200);
        story.step(MODERATOR, "moderate").statusCode(200);
        story.step(MODERATOR, "recommend", "{\"recommendation\": \"BLOCK\", \"reasons\": \"As found.\"}")
                .statusCode(200);
        story.step(
                        ASSESSOR,
                        "serve-notice",
                        "{\"grounds\": [%s, %s]}"
                                .formatted(story.ground(Story.GROUND, "D3-01"), story.ground(Story.GROUND, "D8-88")))
                .statusCode(422)
                .body("rule", equalTo("BLK-2"))
                .body("faults.pointer", contains("/grounds/0/criterion", "/grounds/1/criterion"));
    }

    @Test
    @Refuses("BLK-4")
    void a_block_is_the_last_resort() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", """
                {"grounds": [{"ground": "%s", "criterion": "D3-02", "evidence": ["%s"], "reasons": "x"}]}""".formatted(Story.GROUND, story.evidence(0)))
                .statusCode(422)
                .body("code", equalTo("ALTERNATIVES_NOT_CONSIDERED"))
                .body("rule", equalTo("BLK-4"));
    }

    @Test
    @Allows("BLK-2")
    void some_grounds_rest_on_their_own_statutory_test() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", """
                {"grounds": [{"ground": "NAME_NONCOMPLIANT", "statutoryTest": "SI 2012/1631, on names", "evidence": ["%s"],
                  "reasons": "The name lacks a place.", "conditionsConsidered": [{"supportLevel": "I", "whyInadequate": "The law leaves no choice."}]}]}""".formatted(story.evidence(0))).statusCode(200);
    }

    @Test
    void only_managers_of_the_reviewing_chain_serve_and_nothing_of_others_is_recorded() {
        var story = Story.recommended("BLOCK");
        story.step(ELSEWHERE, "serve-notice", story.notice("SIZE")).statusCode(404);
        story.step(DECIDER, "serve-notice", story.notice("SIZE")).statusCode(403);
        story.step(DECIDER, "serve-notice", story.notice(Story.GROUND)).statusCode(403);
        story.step(CHAIR, "serve-notice", story.notice(Story.GROUND)).statusCode(403);
        story.get(CHAIR, "/trail").body("findAll { it.step == 'SERVE_NOTICE_REFUSED' }", hasSize(0));
    }

    @Test
    void a_fresh_notice_starts_the_period_again_and_a_case_can_be_reconsidered() {
        var story = Story.heard();
        story.step(OVERSEER, "renotify", story.notice("SIZE")).statusCode(422).body("rule", equalTo("BLK-1"));
        story.get(CHAIR, "/trail").body("step", hasItem("RENOTIFY_REFUSED"));
        story.step(OVERSEER, "renotify", story.notice("MEMBER_PARTICIPATION"))
                .statusCode(200)
                .body("number", equalTo(2));
        story.step(DECIDER, "block", story.block()).statusCode(409).body("code", equalTo("REPRESENTATIONS_OPEN"));
        story.step(OVERSEER, "reconsider", "{\"reasons\": \"The plan was corrected.\"}")
                .statusCode(200)
                .body("status", equalTo("IN_MODERATION"));
        story.get(CHAIR, "/notices").body("number", contains(1, 2));
    }

    @Test
    void everybody_of_the_group_is_heard() {
        var story = Story.noticed();
        story.represent(NEIGHBOUR, "{\"points\": [\"We are content with the plan.\"]}")
                .statusCode(201)
                .body("capacity", equalTo("PRACTICE"));
        story.represent(SIGNATORY, "{\"points\": [\"So are we.\"], \"final\": false}")
                .statusCode(201)
                .body("capacity", equalTo("SIGNATORY"));
        story.represent(OFFICER, "{\"points\": []}").statusCode(422).body("faults.pointer", contains("/points"));
        story.represent(OFFICER, "{\"points\": [], \"waived\": true}")
                .statusCode(201)
                .body("waived", equalTo(true));
        story.get(ASSESSOR, "/representations").body("", hasSize(3));
        Story.recommended("BLOCK")
                .represent(CHAIR, "{\"points\": [\"Too early.\"]}")
                .statusCode(409);
    }

    @Test
    @Refuses("BLK-6")
    void a_practices_own_letter_ends_nobodys_time() {
        var story = Story.noticed();
        story.represent(NEIGHBOUR, "{\"points\": [\"Enough.\"], \"final\": true}")
                .statusCode(403)
                .body("rule", equalTo("BLK-6"));
    }
}
