package org.openccg.appeals.appeal.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.openccg.appeals.Story.GROUND;
import static org.openccg.appeals.Story.finding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Deliveries;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class RulingTest {

    private static final String DISPROPORTIONATE = "{\"ground\": \"DISPROPORTIONATE\", \"text\": \"Too much.\"}";

    private final Deliveries deliveries;

    RulingTest(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Test
    @Refuses("APL-8")
    void nobody_rules_while_the_office_may_respond() {
        refused(rule(Story.blocked().accepted(), unproved()), 409, "RESPONSE_TIME_RUNNING", "APL-8");
    }

    @Test
    @Allows("APL-8")
    void silence_of_the_office_allows_nothing_by_itself() {
        var story = Story.blocked().accepted();
        Story.daysPass(30);
        steps(People.ADJUDICATOR, story).then().body("step", contains("RULE"));
        rule(story, Story.ruling("DISMISS", "", finding(GROUND, true))).then().statusCode(200);
    }

    @Test
    @Refuses("APL-5")
    void nobody_rules_while_the_group_may_reply() {
        var story = Story.blocked().responded();
        steps(People.ADJUDICATOR, story).then().body("step", not(hasItem("RULE")));
        refused(rule(story, unproved()), 409, "REPLY_TIME_RUNNING", "APL-5");
    }

    @Test
    @Allows("APL-5")
    void without_a_reply_the_ruling_waits_until_its_time_is_over() {
        var story = Story.blocked().responded();
        Story.daysPass(20);
        rule(story, unproved()).then().statusCode(200);
    }

    @Test
    @Refuses("APL-11")
    void every_ground_gets_one_finding() {
        var story = twoGrounds();
        refused(rule(story, Story.substitution(finding(GROUND, false))), 422, "FINDINGS_MISSING", "APL-11");
        refused(rule(story, Story.substitution()), 422, "FINDINGS_MISSING", "APL-11")
                .then()
                .body("faults.rule", contains("APL-11", "APL-11"));
        refused(
                rule(
                        story,
                        Story.substitution(
                                finding(GROUND, false),
                                finding(GROUND, true),
                                finding("MIN_APPLICANTS", false),
                                finding("SIZE", true))),
                422,
                "FINDINGS_MISSING",
                "APL-11");
    }

    @Test
    @Refuses("APL-13")
    void nobody_with_a_part_in_the_case_rules_on_it() {
        var story = Story.blocked().replied();
        for (Person person :
                new Person[] {People.CHAIR, People.SIGNATORY, People.ASSESSOR, People.MANAGER, People.CASE_OFFICER}) {
            var everything = People.withEveryRole(person);
            story.declared(everything);
            steps(everything, story).then().body("step", not(hasItem("RULE")));
            refused(story.take(everything, "rule", unproved()), 403, "BARRED", "APL-13");
        }
        rule(story, unproved()).then().statusCode(200);
    }

    @Test
    @Refuses("APL-16")
    void a_block_does_not_stand_on_nothing() {
        var story = Story.blocked().replied();
        refused(
                rule(story, Story.ruling("DISMISS", "", finding(GROUND, false))),
                422,
                "OUTCOME_INCONSISTENT",
                "APL-16");
    }

    @Test
    @Refuses("APL-16")
    void a_block_does_not_stand_on_a_prohibited_ground_though_it_is_proved() {
        var story = Story.blocked().ground("SIZE", null, false).replied();
        refused(
                rule(story, Story.ruling("DISMISS", "", finding(GROUND, false), finding("SIZE", true))),
                422,
                "OUTCOME_INCONSISTENT",
                "APL-16");
        rule(story, Story.ruling("DISMISS", "", finding(GROUND, true), finding("SIZE", true)))
                .then()
                .statusCode(200);
    }

    @Test
    @Refuses("APL-16")
    void a_proved_block_is_not_set_aside_for_nothing() {
        var story = Story.blocked().replied();
        refused(rule(story, Story.substitution(finding(GROUND, true))), 422, "OUTCOME_INCONSISTENT", "APL-16");
        refused(
                rule(
                        story,
                        Story.ruling("REMIT", "\"issues\": [\"x\"], \"withinWorkingDays\": 5,", finding(GROUND, true))),
                422,
                "OUTCOME_INCONSISTENT",
                "APL-16");
    }

    @Test
    @Allows({"APL-16", "APL-17"})
    void a_proved_block_may_still_be_too_much() {
        var story = Story.blocked().replied(DISPROPORTIONATE);
        rule(story, Story.substitution(finding(GROUND, true))).then().statusCode(200);
    }

    @Test
    @Refuses("APL-17")
    void no_ruling_authorises_past_a_proved_statutory_bar() {
        var story = Story.blocked().ground("MIN_APPLICANTS", null, true).replied(DISPROPORTIONATE);
        refused(
                rule(story, Story.substitution(finding(GROUND, false), finding("MIN_APPLICANTS", true))),
                422,
                "REMEDY_NOT_OPEN",
                "APL-17");
    }

    @Test
    @Refuses("APL-17")
    void a_remission_is_limited() {
        var story = Story.blocked().replied();
        refused(
                        rule(story, Story.ruling("REMIT", "\"withinWorkingDays\": 21,", finding(GROUND, false))),
                        422,
                        "REMEDY_NOT_OPEN",
                        "APL-17")
                .then()
                .body("faults.rule", contains("APL-17", "APL-17"));
    }

    @Test
    @Refuses("APL-17")
    void a_remedy_takes_its_own_terms_only() {
        var story = Story.blocked().replied();
        refused(rule(story, Story.ruling("SUBSTITUTE", "", finding(GROUND, false))), 422, "REMEDY_NOT_OPEN", "APL-17");
        refused(
                        rule(
                                story,
                                Story.ruling(
                                        "DISMISS",
                                        "\"outcome\": \"AUTHORISED\", \"issues\": [\"x\"],",
                                        finding(GROUND, true))),
                        422,
                        "REMEDY_NOT_OPEN",
                        "APL-17")
                .then()
                .body("faults.rule", contains("APL-17", "APL-17"));
    }

    @Test
    @Refuses("APL-6")
    void the_stay_is_not_lifted_before_the_ruling_has_taken_effect() {
        var story = Story.blocked().replied();
        rule(story, unproved()).then().statusCode(200);
        story.take(People.CASE_OFFICER, "publish", "").then().statusCode(200);
        refused(story.take(People.CASE_OFFICER, "close", ""), 409, "RULING_NOT_APPLIED", "APL-6");
        deliveries.ruling(story, 1, "AUTHORISED").then().statusCode(204);
        story.take(People.CASE_OFFICER, "close", "").then().statusCode(200);
    }

    @Test
    void a_ruling_is_given_once() {
        var story = Story.blocked().replied();
        rule(story, unproved()).then().statusCode(200);
        story.take(People.OTHER_ADJUDICATOR, "rule", unproved())
                .then()
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    private static Story twoGrounds() {
        return Story.blocked().ground("MIN_APPLICANTS", null, true).replied();
    }

    private static String unproved() {
        return Story.substitution(finding(GROUND, false));
    }

    private static Response rule(Story story, String body) {
        return story.take(People.ADJUDICATOR, "rule", body);
    }

    private static Response steps(Person person, Story story) {
        return person.request().get("/appeals/" + story.appeal() + "/steps");
    }

    private static Response refused(Response answer, int status, String code, String rule) {
        answer.then().statusCode(status).body("code", equalTo(code)).body("rule", equalTo(rule));
        return answer;
    }
}
