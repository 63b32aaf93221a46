package org.openccg.authorisation.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.REGISTRY;
import static org.openccg.authorisation.Cast.SIGNATORY;
import static org.openccg.authorisation.Cast.STRANGER;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class AppointmentsChangedTest {

    private static final Path SAMPLE =
            Path.of("..", "ccg-registry-service", "api", "examples", "appointments-changed.json");

    /** An old chair without a practice of the group, as one who has left it altogether. */
    private static final Person LEFT = Person.named(CHAIR.name(), "gp").may("application:view", "application:draft");

    @Test
    void a_chair_hands_over_and_the_new_one_acts_at_once() {
        var story = Story.started();
        int version = story.version();
        told(story, 1, appointed(STRANGER, "CHAIR", Clock.today(), null), appointed(OFFICER, "ACCOUNTABLE_OFFICER"))
                .statusCode(204);

        story.get(LEFT, "").statusCode(404);
        LEFT.request()
                .queryParam("group", story.group())
                .get("/applications")
                .then()
                .body("items", hasSize(0));
        story.get(CHAIR, "").statusCode(200).body("steps", hasSize(0));
        story.certify(CHAIR).statusCode(403);
        story.get(SIGNATORY, "").statusCode(200).body("steps", hasSize(0));
        STRANGER.step(version)
                .body("{\"summary\": \"Under a new chair.\"}")
                .put(story.href(""))
                .then()
                .statusCode(200)
                .body("parties.name", contains(STRANGER.name(), OFFICER.name()))
                .body("parties[0].from", equalTo(Clock.today().toString()));
        story.certify(STRANGER).statusCode(200).body("selfCertifications.capacity", contains("CHAIR"));
        story.get(STRANGER, "/trail")
                .body("find { it.step == 'PARTIES_CHANGED' }.capacity", equalTo("SERVICE"))
                .body("find { it.step == 'PARTIES_CHANGED' }.version", equalTo(version))
                .body("find { it.step == 'PARTIES_CHANGED' }.detail.appointments", hasSize(2));
    }

    @Test
    void an_appointment_counts_from_its_first_day_and_before_its_last() {
        var story = Story.started();
        var tomorrow = Clock.today().plusDays(1);
        told(
                        story,
                        1,
                        appointed(CHAIR, "CHAIR", Clock.today().minusDays(9), tomorrow),
                        appointed(STRANGER, "CHAIR", tomorrow, null))
                .statusCode(204);

        story.get(STRANGER, "").statusCode(404);
        story.get(LEFT, "")
                .statusCode(200)
                .body("parties.name", containsInAnyOrder(CHAIR.name(), STRANGER.name()))
                .body("steps", contains("SUBMIT", "WITHDRAW"));
        Clock.moveTo(tomorrow);
        story.get(LEFT, "").statusCode(404);
        story.get(STRANGER, "").statusCode(200).body("parties.name", contains(STRANGER.name()));
    }

    @Test
    void the_officer_the_draft_names_stays_appointed_and_the_news_reaches_every_case_once() {
        var blocked = Story.blocked();
        var next = Story.startedBy(CHAIR, blocked.group());
        var chair = appointed(STRANGER, "CHAIR");
        told(blocked, 1, chair).statusCode(204);
        told(blocked, 2, chair).statusCode(204);

        blocked.get(OFFICER, "").statusCode(200);
        for (var story : java.util.List.of(blocked, next)) {
            story.get(STRANGER, "/trail").body("findAll { it.step == 'PARTIES_CHANGED' }", hasSize(1));
        }
        told(Story.newGroup(), 1, chair).statusCode(204);
    }

    @Test
    void the_same_people_as_before_are_no_news() {
        var story = Story.started();
        var from = LocalDate.parse("2012-04-01");
        told(
                        story,
                        1,
                        appointed(SIGNATORY, "SIGNATORY", from, null),
                        appointed(OFFICER, "ACCOUNTABLE_OFFICER", from, null),
                        appointed(CHAIR, "CHAIR", from, null),
                        appointed(STRANGER, "TREASURER"))
                .statusCode(204);
        story.get(CHAIR, "/trail").body("step", contains("START"));
    }

    @Test
    void nobodys_version_grows_stale_by_it() {
        var story = Story.submitted();
        int looked = story.version();
        told(story, 1, appointed(STRANGER, "CHAIR")).statusCode(204);
        story.declare(ASSESSOR).statusCode(201);
        ASSESSOR.step(looked).post(story.href("/accept")).then().statusCode(200);
    }

    @Test
    @Refuses("APP-9")
    void whoever_left_the_group_does_not_review_it_afterwards() {
        var story = Story.submitted();
        told(story, 1, appointed(STRANGER, "DEPUTY")).statusCode(204);
        told(story, 2, appointed(OFFICER, "CHAIR")).statusCode(204);
        story.get(CHAIR, "").body("parties.name", contains(OFFICER.name()));
        var turned = Person.named(STRANGER.name(), "manager")
                .of("cluster:PCTC-001")
                .may("application:accept", "application:view", "application:declare");
        story.step(turned, "accept")
                .statusCode(403)
                .body("rule", equalTo("APP-9"))
                .body("detail", equalTo("Own part in this case: [DEPUTY]."));
    }

    @Test
    void takes_the_registrys_own_sample() throws IOException {
        var story = Story.started();
        var told = (ObjectNode) new ObjectMapper().readTree(Files.readString(SAMPLE));
        told.put("groupId", story.group().toString());
        Events.deliver(REGISTRY, "APPOINTMENTS_CHANGED", story.group(), 1, told.toString())
                .statusCode(204);
        var names = StreamSupport.stream(told.get("appointments").spliterator(), false)
                .filter(each -> each.get("to").isNull()
                        || Clock.today().isBefore(LocalDate.parse(each.get("to").textValue())))
                .map(each -> each.get("name").textValue())
                .toList();
        assertThat(names).isNotEmpty();
        story.get(Cast.NATIONAL, "").body("parties.name", containsInAnyOrder(names.toArray()));
    }

    @Test
    void nonsense_is_refused() {
        var group = UUID.randomUUID();
        Events.deliver(REGISTRY, "APPOINTMENTS_CHANGED", group, 1, "{\"groupId\": \"%s\"}".formatted(group))
                .statusCode(422)
                .body("faults.pointer", contains("/data/appointments"));
        Events.deliver(Cast.APPEALS, "APPOINTMENTS_CHANGED", group, 1, "{}")
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_EVENT"));
    }

    private static io.restassured.response.ValidatableResponse told(Story story, long sequence, String... appointed) {
        return told(story.group(), sequence, appointed);
    }

    private static io.restassured.response.ValidatableResponse told(UUID group, long sequence, String... appointed) {
        return Events.deliver(
                REGISTRY, "APPOINTMENTS_CHANGED", group, sequence, """
                {"groupId": "%s", "appointments": [%s]}""".formatted(group, String.join(",", appointed)));
    }

    private static String appointed(Person person, String capacity) {
        return appointed(person, capacity, LocalDate.parse("2012-04-01"), null);
    }

    private static String appointed(Person person, String capacity, LocalDate from, LocalDate to) {
        return """
                {"subject": "%s", "name": "%s", "capacity": "%s", "employer": "practice:Z90001", "from": "%s", "to": %s}""".formatted(person.subject(), person.name(), capacity, from, to == null ? "null" : "\"" + to + "\"");
    }
}
