package org.openccg.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.openccg.appeals.Deliveries.appointment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
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
class PartiesTest {

    private static final String WITHDRAWAL = "{\"reasons\": \"The office has thought again.\"}";
    private static final LocalDate LONG_AGO = LocalDate.parse("2012-07-02");

    private final Person outgoing = People.somebody("Oda Reave", "gp");
    private final Person incoming = People.somebody("Ivo Lathe", "gp");
    private final Deliveries deliveries;

    PartiesTest(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Test
    @Allows("APL-2")
    void a_new_chair_acts_at_once_and_the_one_before_no_longer() {
        var story = ledByTwo().lodged();
        int before = story.version();
        story.seenBy(outgoing).then().statusCode(200);
        story.seenBy(incoming).then().statusCode(404);

        deliveries
                .appointments(story, 1, chair(), appointment(incoming, "CHAIR", Story.today(), null))
                .then()
                .statusCode(204);

        story.seenBy(outgoing).then().statusCode(404);
        outgoing.request()
                .queryParam("application", story.application)
                .get("/appeals")
                .then()
                .body("items", empty());
        story.take(outgoing, "withdraw", WITHDRAWAL).then().statusCode(404);
        assertThat(story.steps(incoming)).containsExactly("WITHDRAW");
        assertThat(story.version()).isEqualTo(before);
        story.take(incoming, "withdraw", WITHDRAWAL).then().statusCode(200);
        assertThat(story.trail()).containsOnlyOnce("PARTIES_CHANGED");
    }

    @Test
    @Refuses("APL-2")
    void who_handed_over_still_sees_as_a_practice_and_acts_no_more() {
        var story = Story.blocked().lodged();
        deliveries
                .appointments(story, 1, appointment(incoming, "CHAIR", Story.today(), null))
                .then()
                .statusCode(204);
        story.seenBy(People.CHAIR).then().statusCode(200).body("steps", empty());
        story.take(People.CHAIR, "withdraw", WITHDRAWAL)
                .then()
                .statusCode(403)
                .body("code", equalTo("NO_STANDING"))
                .body("rule", equalTo("APL-2"));
    }

    @Test
    @Allows("APL-2")
    @Refuses("APL-2")
    void a_deputy_acts_between_the_dates() {
        var story = Story.blocked().lodged();
        var today = Story.today();
        var deputy = People.somebody("Dela Frome", "gp");
        var applying = People.somebody("Pia Holt", "gp").of("practice:Z90002");
        deliveries
                .appointments(
                        story,
                        1,
                        chair(),
                        appointment(deputy, "DEPUTY", today.plusDays(2), today.plusDays(4)),
                        appointment(applying, "DEPUTY", today.plusDays(2), today.plusDays(4)))
                .then()
                .statusCode(204);
        story.seenBy(deputy).then().statusCode(404);
        story.take(applying, "withdraw", WITHDRAWAL).then().statusCode(403).body("rule", equalTo("APL-2"));
        Story.daysPass(2);
        assertThat(story.steps(deputy)).containsExactly("WITHDRAW");
        assertThat(story.steps(applying)).containsExactly("WITHDRAW");
        Story.daysPass(2);
        story.seenBy(deputy).then().statusCode(404);
        story.take(applying, "withdraw", WITHDRAWAL).then().statusCode(403).body("rule", equalTo("APL-2"));
    }

    @Test
    void what_is_no_news_leaves_no_trace() {
        var story = Story.blocked().lodged();
        for (int sequence = 1; sequence <= 2; sequence++) {
            deliveries.appointments(story, sequence, chair()).then().statusCode(204);
        }
        assertThat(story.trail()).containsOnlyOnce("PARTIES_CHANGED");
    }

    @Test
    void every_appeal_of_the_group_follows_also_one_that_is_over() {
        var story = Story.blocked().drafted();
        String first = story.appeal();
        story.take(People.CHAIR, "withdraw", WITHDRAWAL).then().statusCode(200);
        story.drafted();
        deliveries
                .appointments(story, 1, appointment(incoming, "SIGNATORY", LONG_AGO, null))
                .then()
                .statusCode(204);
        for (String appeal : new String[] {first, story.appeal()}) {
            incoming.request().get("/appeals/" + appeal).then().statusCode(200);
        }
    }

    @Test
    void a_draft_is_looked_at_again_when_others_speak_for_the_group() {
        var story = ledByTwo().drafted();
        int seen = story.version();
        deliveries.appointments(story, 1, chair()).then().statusCode(204);
        People.CHAIR
                .step(seen)
                .body("{}")
                .post("/appeals/" + story.appeal() + "/lodge")
                .then()
                .statusCode(412)
                .body("changes.step", equalTo(java.util.List.of("PARTIES_CHANGED")));
    }

    @Test
    @Refuses("APL-13")
    void who_once_spoke_for_the_group_never_judges_its_appeal() {
        var story = ledByTwo().lodged();
        deliveries.appointments(story, 1, chair()).then().statusCode(204);
        var official = new Person(
                        outgoing.subject(),
                        outgoing.name(),
                        People.CASE_OFFICER.roles(),
                        java.util.Set.of(),
                        outgoing.permissions(),
                        "ccg-cli")
                .of("national");
        story.declared(official)
                .take(official, "accept", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("BARRED"))
                .body("rule", equalTo("APL-13"))
                .body(
                        "faults.detail",
                        equalTo(java.util.List.of("You spoke for the group or applied with it: CHAIR.")));
    }

    @Test
    void a_group_without_appeals_is_nothing_to_do() {
        deliveries.appointments(Story.blocked(), 1, chair()).then().statusCode(204);
    }

    @Test
    void what_is_not_complete_is_refused() {
        var group = UUID.randomUUID();
        for (String data : new String[] {
            "{}",
            "{\"groupId\": \"%s\", \"appointments\": []}".formatted(UUID.randomUUID()),
            "{\"groupId\": \"%s\"}".formatted(group),
            "{\"groupId\": \"%s\", \"appointments\": [{\"name\": \"Nobody\"}]}".formatted(group)
        }) {
            deliveries
                    .registry("APPOINTMENTS_CHANGED", group, 1, data)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("INVALID"));
        }
    }

    private Story ledByTwo() {
        return Story.blocked().group(group -> group.withArray("appointments")
                .addObject()
                .put("subject", outgoing.subject().toString())
                .put("name", outgoing.name())
                .put("capacity", "CHAIR")
                .put("from", "2012-07-02"));
    }

    private static String chair() {
        return appointment(People.CHAIR, "CHAIR", LONG_AGO, null);
    }
}
