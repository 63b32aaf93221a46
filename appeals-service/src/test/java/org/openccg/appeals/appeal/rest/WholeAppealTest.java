package org.openccg.appeals.appeal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.appeals.Story.GROUND;
import static org.openccg.appeals.Story.finding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Deliveries;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class WholeAppealTest {

    private final Deliveries deliveries;

    WholeAppealTest(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Test
    @Allows({"APL-1", "APL-2", "APL-3", "APL-4", "APL-6", "APL-10", "APL-11", "APL-13", "APL-16", "APL-17"})
    void an_unproved_block_is_overturned_and_the_group_authorised() {
        var story = Story.blocked().lodged();
        story.seenBy(People.MANAGER)
                .then()
                .body("status", equalTo("LODGED"))
                .body("lodged.late", equalTo(false))
                .body("timetable.servedAt", notNullValue())
                .body("timetable.reply", nullValue())
                .body("stay.status", equalTo("PLACING"));
        deliveries.confirm("ccg-registry-service", story, "STAY");
        story.seenBy(People.CHAIR).then().body("stay.status", equalTo("PLACED"));

        story.take(People.CASE_OFFICER, "accept", "").then().statusCode(200);
        story.take(People.MANAGER, "respond", Story.response(GROUND))
                .then()
                .statusCode(200)
                .body("response.late", equalTo(false))
                .body("timetable.reply.lastDay", notNullValue());
        story.take(People.SIGNATORY, "reply", "{\"statement\": \"Where are the sums?\"}")
                .then()
                .statusCode(200);
        story.take(People.ADJUDICATOR, "rule", Story.substitution(finding(GROUND, false)))
                .then()
                .statusCode(200)
                .body("status", equalTo("RULED"))
                .body("ruling.outcome", equalTo("AUTHORISED"))
                .body("compliance.status", equalTo("AWAITED"));
        deliveries.ruling(story, 1, "AUTHORISED").then().statusCode(204);
        story.take(People.CASE_OFFICER, "publish", "")
                .then()
                .statusCode(200)
                .body("compliance.status", equalTo("COMPLIED"))
                .body("compliance.applicationStatus", equalTo("AUTHORISED"));
        story.take(People.CASE_OFFICER, "close", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("stay.status", equalTo("LIFTING"))
                .body("steps.size()", equalTo(0));
        deliveries.confirm("ccg-registry-service", story, "APPEAL_CLOSED");
        story.seenBy(People.CHAIR).then().body("stay.status", equalTo("LIFTED"));

        assertThat(story.told("authorisation-service"))
                .containsExactly("APPEAL_OPENED", "RULING_GIVEN", "APPEAL_CLOSED");
        assertThat(story.told("ccg-registry-service")).containsExactly("STAY", "APPEAL_CLOSED");
        assertThat(story.trail())
                .containsExactly(
                        "DRAFT",
                        "LODGE",
                        "DECLARE",
                        "DECLARE",
                        "STAY_PLACED",
                        "ACCEPT",
                        "RESPOND",
                        "REPLY",
                        "RULE",
                        "RULING_APPLIED",
                        "PUBLISH",
                        "CLOSE",
                        "STAY_LIFTED");
    }

    @Test
    void a_proved_block_stands() {
        var story = Story.blocked().replied();
        story.take(People.ADJUDICATOR, "rule", Story.ruling("DISMISS", "", finding(GROUND, true)))
                .then()
                .statusCode(200)
                .body("ruling.remedy", equalTo("DISMISS"))
                .body("ruling.outcome", nullValue())
                .body("ruling.findings.proved", contains(true));
        deliveries.ruling(story, 1, "BLOCKED").then().statusCode(204);
        story.seenBy(People.CHAIR).then().body("compliance.applicationStatus", equalTo("BLOCKED"));
        assertThat(story.told("authorisation-service")).containsExactly("APPEAL_OPENED", "RULING_GIVEN");
    }

    @Test
    void a_remission_names_its_issues_and_its_last_day() {
        var story = Story.blocked().replied();
        story.take(
                        People.ADJUDICATOR,
                        "rule",
                        Story.ruling(
                                "REMIT",
                                "\"issues\": [\"Whether the plan balances\"], \"withinWorkingDays\": 20,",
                                finding(GROUND, false)))
                .then()
                .statusCode(200)
                .body("ruling.issues", contains("Whether the plan balances"))
                .body("ruling.deadline.computed", notNullValue());
    }

    @Test
    void a_withdrawn_appeal_lifts_its_stay() {
        var story = Story.blocked().lodged();
        story.take(People.CHAIR, "withdraw", "{\"reasons\": \"The office has thought again.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("stay.status", equalTo("LIFTING"));
        assertThat(story.told("authorisation-service")).containsExactly("APPEAL_OPENED", "APPEAL_CLOSED");
        assertThat(story.told("ccg-registry-service")).containsExactly("STAY", "APPEAL_CLOSED");
    }

    @Test
    void a_withdrawn_draft_was_never_heard_of() {
        var story = Story.blocked().drafted();
        story.take(People.CHAIR, "withdraw", "{\"reasons\": \"Not worth it.\"}")
                .then()
                .statusCode(200);
        story.seenBy(People.MANAGER).then().statusCode(404);
        assertThat(story.told("authorisation-service")).isEmpty();
    }
}
