package org.openccg.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.openccg.appeals.Story.GROUND;
import static org.openccg.appeals.Story.finding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Deliveries;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class RulingAppliedTest {

    private final Deliveries deliveries;

    RulingAppliedTest(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Test
    void counts_once_however_often_it_is_told() {
        var story = ruled();
        deliveries.ruling(story, 1, "AUTHORISED").then().statusCode(204);
        deliveries.ruling(story, 1, "AUTHORISED").then().statusCode(204);
        deliveries.ruling(story, 2, "BLOCKED").then().statusCode(204);
        complied(story, "AUTHORISED");
        assertThat(story.trail()).containsOnlyOnce("RULING_APPLIED");
    }

    @Test
    void waits_for_the_event_before_it() {
        var story = ruled();
        deliveries.ruling(story, 2, "AUTHORISED").then().statusCode(409).body("code", equalTo("EVENT_OUT_OF_ORDER"));
        deliveries.ruling(story, 1, "AUTHORISED").then().statusCode(204);
        complied(story, "AUTHORISED");
    }

    @Test
    void is_taken_from_the_authorisation_service_only() {
        var story = ruled();
        deliveries
                .ruling("ccg-registry-service", story, 1, "AUTHORISED")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_EVENT"));
        story.seenBy(People.CHAIR).then().body("compliance.status", equalTo("AWAITED"));
    }

    @Test
    void is_refused_where_nothing_was_ruled() {
        deliveries
                .ruling(Story.blocked().lodged(), 1, "AUTHORISED")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_SUCH_RULING"));
    }

    @Test
    void is_refused_when_it_does_not_say_what_it_must() {
        Person.service("authorisation-service")
                .request()
                .body("""
                        {"id": "%s", "type": "RULING_APPLIED", "version": 1, "caseId": "%s", "sequence": 1,
                         "occurredAt": "2012-11-05T10:00:00Z", "data": {"appealId": 7}}""".formatted(UUID.randomUUID(), UUID.randomUUID()))
                .post("/events")
                .then()
                .statusCode(422);
    }

    @Test
    void does_not_disturb_what_a_person_is_working_on() {
        var story = ruled();
        int seen = story.version();
        deliveries.ruling(story, 1, "AUTHORISED").then().statusCode(204);
        assertThat(story.version()).isEqualTo(seen);
    }

    private static Story ruled() {
        var story = Story.blocked().replied();
        story.take(People.ADJUDICATOR, "rule", Story.substitution(finding(GROUND, false)))
                .then()
                .statusCode(200);
        return story;
    }

    private static void complied(Story story, String status) {
        story.seenBy(People.CHAIR)
                .then()
                .body("compliance.status", equalTo("COMPLIED"))
                .body("compliance.applicationStatus", equalTo(status))
                .body("compliance.at", equalTo("2012-11-05T10:00:00Z"));
    }
}
