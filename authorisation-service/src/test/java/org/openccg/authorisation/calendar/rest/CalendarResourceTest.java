package org.openccg.authorisation.calendar.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.OBSERVER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

/** On days far ahead, so that no other test meets them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class CalendarResourceTest {

    @BeforeAll
    static void begin() {
        Clock.begin();
    }

    @Test
    void the_board_announces_and_everybody_sees_it() {
        announce(DECIDER, "2014-05-15", "HOLIDAY", "")
                .statusCode(201)
                .body("day", equalTo("2014-05-15"))
                .body("by.name", equalTo(DECIDER.name()));
        announce(DECIDER, "2014-05-16", "OUTAGE", hours("2014-05-16T09:00", "2014-05-16T12:30"))
                .statusCode(201)
                .body("until", equalTo("2014-05-16T11:30:00Z"));
        for (Person person : new Person[] {CHAIR, OBSERVER}) {
            person.request()
                    .get("/calendar/days-off")
                    .then()
                    .statusCode(200)
                    .body("day", hasItems("2014-05-15", "2014-05-16"))
                    .body("find { it.day == '2014-05-15' }.failing", equalTo(0));
        }
        announce(DECIDER, "2014-05-15", "OUTAGE", "").statusCode(409).body("code", equalTo("DAY_OFF_KNOWN"));
    }

    @Test
    void only_managers_of_the_board_announce() {
        announce(ASSESSOR, "2014-06-02", "HOLIDAY", "").statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        announce(CHAIR, "2014-06-02", "HOLIDAY", "").statusCode(403);
    }

    @Test
    void what_is_no_working_day_anyway_is_no_day_off() {
        announce(DECIDER, "2014-06-07", "HOLIDAY", "")
                .statusCode(422)
                .body("code", equalTo("DAY_OFF_INVALID"))
                .body("faults.detail", contains("It is a weekend, and no working day as it is."));
        announce(DECIDER, "2014-12-25", "HOLIDAY", "").statusCode(422).body("faults.pointer", contains("/day"));
        announce(DECIDER, Clock.today().minusDays(1).toString(), "OUTAGE", "")
                .statusCode(422)
                .body("code", equalTo("DAY_OFF_INVALID"))
                .body("faults[0].detail", equalTo("The day is past."));
        announce(DECIDER, "2014-06-03", "HOLIDAY", ", \"from\": \"2014-06-03T09:00\"")
                .statusCode(422)
                .body("faults.pointer", contains("/from"));
        announce(DECIDER, "2014-06-03", "OUTAGE", hours("2014-06-03T09:00", "2014-06-03T08:00"))
                .statusCode(422)
                .body("faults.pointer", contains("/until"));
    }

    @Test
    void a_time_that_englands_clocks_skipped_is_named() {
        announce(DECIDER, "2013-04-02", "OUTAGE", hours("2013-03-31T01:30", "2013-04-02T10:00"))
                .statusCode(422)
                .body("code", equalTo("NO_SUCH_TIME"))
                .body("faults.pointer", contains("/from"));
    }

    private static String hours(String from, String until) {
        return ", \"from\": \"%s\", \"until\": \"%s\"".formatted(from, until);
    }

    private static ValidatableResponse announce(Person person, String day, String kind, String hours) {
        return person.once()
                .body("""
                {"day": "%s", "name": "Extra", "kind": "%s", "reason": "As proclaimed."%s}""".formatted(day, kind, hours))
                .post("/calendar/days-off")
                .then();
    }
}
