package org.openccg.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.appeals.Story.GROUND;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Deliveries;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

/** An office of the test's own passes to its successor. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class SuccessionTest {

    private final String code = "PCTC-" + UUID.randomUUID();
    private final String above = "SHA-" + UUID.randomUUID();
    private final String heir = "AREA-" + UUID.randomUUID();
    private final Person closing = People.somebody("Cato Wend", "manager").of("cluster:" + code);
    private final Person overseeing = People.somebody("Orla Wick", "manager").of("sha-cluster:" + above);
    private final Person succeeding = People.somebody("Sten Ambler", "manager").of("cluster:" + heir);
    private final Deliveries deliveries;

    SuccessionTest(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Test
    @Allows("TRN-1")
    @Refuses("TRN-1")
    void an_office_answers_on_its_last_day_and_its_successor_from_the_next() {
        var story = reviewedHere().accepted();
        closesOn(Story.today());
        story.seenBy(closing).then().statusCode(200).body("reviewingOffice.inCharge", nullValue());
        story.seenBy(overseeing).then().statusCode(200);
        assertThat(story.steps(closing)).containsExactly("RESPOND");
        story.seenBy(succeeding).then().statusCode(404);

        Story.daysPass(1);
        for (var former : new Person[] {closing, overseeing}) {
            story.seenBy(former).then().statusCode(404);
            story.take(former, "respond", Story.response(GROUND)).then().statusCode(404);
        }
        story.seenBy(succeeding)
                .then()
                .statusCode(200)
                .body("reviewingOffice.code", equalTo(code))
                .body("reviewingOffice.inCharge.code", equalTo(heir))
                .body("reviewingOffice.inCharge.name", equalTo("Office " + heir));
        story.take(succeeding, "respond", Story.response(GROUND))
                .then()
                .statusCode(200)
                .body("response.late", equalTo(false));
    }

    @Test
    @Refuses("TRN-1")
    void who_sees_the_appeal_otherwise_does_not_answer_for_a_closed_office() {
        var story = reviewedHere().accepted();
        closesOn(Story.today().minusDays(1));
        var official = new Person(
                        closing.subject(),
                        closing.name(),
                        java.util.Set.of("manager", "doh"),
                        closing.organisations(),
                        closing.permissions(),
                        "ccg-cli")
                .of("national");
        story.take(official, "respond", Story.response(GROUND))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_PERMITTED"));
    }

    @Test
    @Allows("TRN-1")
    void a_deadline_of_easter_day_on_which_offices_close_is_met_by_the_successor() {
        Story.clockIs(Instant.parse("2013-03-24T10:00:00Z"));
        var story = reviewedHere().accepted();
        closesOn(LocalDate.parse("2013-03-31"));
        story.seenBy(closing).then().body("timetable.response.lastDay", equalTo("2013-04-02"));

        Story.clockIs(Instant.parse("2013-03-31T22:30:00Z"));
        assertThat(story.steps(closing)).containsExactly("RESPOND");
        Story.clockIs(Instant.parse("2013-03-31T23:30:00Z")); // half past midnight on 1 April: summer time began today
        deliveries.closed(code, LocalDate.parse("2013-03-31"), heir).then().statusCode(204);
        story.seenBy(closing).then().statusCode(404);

        Story.clockIs(Instant.parse("2013-04-02T22:30:00Z"));
        story.take(succeeding, "respond", Story.response(GROUND))
                .then()
                .statusCode(200)
                .body("timetable.response.lastDay", equalTo("2013-04-02"))
                .body("response.late", equalTo(false));
    }

    @Test
    @Allows("TRN-1")
    void its_appeals_say_that_it_closed_and_nothing_else_of_them_changes() {
        var story = reviewedHere().accepted();
        var elsewhere = Story.blocked().lodged();
        closesOn(Story.today());
        var before = story.seenBy(People.CHAIR).then().extract();
        deliveries.closed(code, Story.today(), heir).then().statusCode(204);

        assertThat(story.trail()).endsWith("SUCCEED");
        assertThat(elsewhere.trail()).doesNotContain("SUCCEED");
        story.seenBy(People.CHAIR)
                .then()
                .body("version", equalTo(before.path("version")))
                .body("timetable", equalTo(before.path("timetable")));
        People.CHAIR
                .request()
                .get("/appeals/" + story.appeal() + "/trail")
                .then()
                .body("find { it.step == 'SUCCEED' }.detail.to", equalTo(heir));

        KnownPeople.office(heir, "cluster:" + heir, null, Story.today().plusDays(1), "LAST-" + heir);
        deliveries
                .closed(heir, Story.today().plusDays(1), "LAST-" + heir)
                .then()
                .statusCode(204);
        assertThat(story.trail()).endsWith("SUCCEED", "SUCCEED");
    }

    @Test
    void a_closing_that_does_not_say_who_succeeds_is_refused() {
        deliveries
                .registry("OFFICE_CLOSED", UUID.randomUUID(), 1, "{\"code\": \"X\", \"lastDay\": \"2013-03-31\"}")
                .then()
                .statusCode(422);
    }

    private Story reviewedHere() {
        KnownPeople.office(heir, "cluster:" + heir, null);
        KnownPeople.office(above, "sha-cluster:" + above, null);
        KnownPeople.office(code, "cluster:" + code, above);
        return Story.blocked().by(code, above);
    }

    private void closesOn(LocalDate lastDay) {
        KnownPeople.office(above, "sha-cluster:" + above, null, lastDay, heir);
        KnownPeople.office(code, "cluster:" + code, above, lastDay, heir);
    }
}
