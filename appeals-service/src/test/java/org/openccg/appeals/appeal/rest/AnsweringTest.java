package org.openccg.appeals.appeal.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.openccg.appeals.Story.GROUND;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class AnsweringTest {

    @Test
    @Refuses("APL-10")
    void a_response_relies_on_nothing_the_group_was_not_told() {
        var story = Story.blocked().accepted();
        story.take(People.MANAGER, "respond", """
                        {"opposed": true, "statement": "Also:", "answers": [
                          {"ground": "%s", "answer": "Still."},
                          {"ground": "AO_UNSUITABLE", "answer": "New."},
                          {"ground": "%s", "criterion": "D1-01", "answer": "New too."}]}""".formatted(GROUND, GROUND))
                .then()
                .statusCode(422)
                .body("code", equalTo("GROUND_NOT_NOTIFIED"))
                .body("rule", equalTo("APL-10"))
                .body("faults.pointer", contains("/answers/1/ground", "/answers/2/ground"));
    }

    @Test
    void the_whole_reviewing_chain_may_respond() {
        for (Person manager : new Person[] {People.MANAGER, People.MANAGER_ABOVE, People.MANAGER_NATIONALLY}) {
            Story.blocked()
                    .accepted()
                    .take(manager, "respond", Story.response(GROUND))
                    .then()
                    .statusCode(200)
                    .body("response.by.name", equalTo(manager.name()));
        }
    }

    @Test
    void a_manager_of_another_office_does_not_respond_whatever_else_they_are() {
        var story = Story.blocked().accepted();
        story.take(People.MANAGER_ELSEWHERE, "respond", Story.response(GROUND))
                .then()
                .statusCode(404);
        var official = new Person(
                        People.MANAGER_ELSEWHERE.subject(),
                        People.MANAGER_ELSEWHERE.name(),
                        java.util.Set.of("manager", "doh"),
                        People.MANAGER_ELSEWHERE.organisations(),
                        People.MANAGER_ELSEWHERE.permissions(),
                        "ccg-cli")
                .of("national");
        story.take(official, "respond", Story.response(GROUND))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_PERMITTED"));
    }

    @Test
    void there_is_one_response() {
        Story.blocked()
                .responded()
                .take(People.MANAGER, "respond", Story.response(GROUND))
                .then()
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    @Test
    void the_group_replies_through_those_who_may_appeal() {
        var story = Story.blocked().responded();
        story.take(People.GP_OF_AN_APPLYING_PRACTICE, "reply", "{\"statement\": \"Me too.\"}")
                .then()
                .statusCode(403)
                .body("rule", equalTo("APL-2"));
        story.take(People.SIGNATORY, "reply", "{\"statement\": \"Where are the sums?\"}")
                .then()
                .statusCode(200)
                .body("reply.late", equalTo(false));
    }

    @Test
    void what_comes_late_is_recorded_as_late() {
        var story = Story.blocked().accepted();
        Story.daysPass(30);
        story.take(People.MANAGER, "respond", Story.response(GROUND))
                .then()
                .statusCode(200)
                .body("response.late", equalTo(true))
                .body("timetable.reply.lastDay", not(equalTo(Story.today().toString())));
        Story.daysPass(20);
        story.take(People.CHAIR, "reply", "{\"statement\": \"Where are the sums?\"}")
                .then()
                .statusCode(200)
                .body("reply.late", equalTo(true));
    }

    @Test
    @Refuses("APL-13")
    void nobody_accepts_an_appeal_in_which_they_have_a_part() {
        var story = Story.blocked().lodged();
        for (Person person : new Person[] {People.CHAIR, People.ASSESSOR}) {
            story.declared(People.withEveryRole(person))
                    .take(People.withEveryRole(person), "accept", "")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("BARRED"))
                    .body("rule", equalTo("APL-13"));
        }
    }
}
