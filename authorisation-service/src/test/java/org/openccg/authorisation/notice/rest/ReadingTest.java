package org.openccg.authorisation.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.Cast.SIGNATORY;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.notice.UnreadNow;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.WorkingDays;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ReadingTest {

    @Inject
    UnreadNow unread;

    @Test
    void both_sides_see_who_opened_a_notice_and_when() {
        var story = Story.noticed();
        story.get(ASSESSOR, "/notices").body("[0].receipts.readAt.findAll { it != null }", hasSize(0));
        read(story, CHAIR).statusCode(200);
        var first = readAt(story, CHAIR);
        assertThat(first).isNotNull();
        read(story, CHAIR).statusCode(200);
        assertThat(readAt(story, CHAIR)).isEqualTo(first);
        story.get(CHAIR, "/notices")
                .body("[0].receipts.find { it.person.name == '%s' }.readAt".formatted(OFFICER.name()), nullValue());
        story.get(CHAIR, "/trail").body("findAll { it.step == 'READ_NOTICE' }", hasSize(1));
    }

    @Test
    void only_those_it_was_served_on_say_that_they_opened_it() {
        var story = Story.noticed();
        read(story, NEIGHBOUR).statusCode(403);
        read(story, STRANGER).statusCode(404);
        read(story, ASSESSOR).statusCode(403);
        CHAIR.once()
                .post(story.href("/notices/%s/read".formatted(UUID.randomUUID())))
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_has_not_opened_it_after_three_working_days_is_telephoned_once() throws SQLException {
        var story = Story.noticed();
        read(story, CHAIR).statusCode(200);
        var thirdDay = WorkingDays.after(Clock.today(), 3);
        unread.at(thirdDay.atTime(LocalTime.of(23, 59))
                .atZone(BusinessClock.LONDON)
                .toInstant());
        assertThat(tasks(story)).isEmpty();

        unread.at(midnightAfter(thirdDay));
        unread.at(midnightAfter(thirdDay));
        assertThat(tasks(story))
                .hasSize(2)
                .allMatch(words -> words.startsWith("Telephone ") && !words.contains(CHAIR.name()));

        telephone(story, OVERSEER, SIGNATORY, Clock.now()).statusCode(201).body("whom.name", equalTo(SIGNATORY.name()));
        unread.at(midnightAfter(thirdDay));
        assertThat(tasks(story)).hasSize(1).allMatch(words -> words.contains(OFFICER.name()));
        story.get(CHAIR, "/notices")
                .body("[0].calls.said", equalTo(List.of("She will open it today.")))
                .body("[0].calls[0].by.name", equalTo(OVERSEER.name()))
                .body("[0].calls[0].at", notNullValue());

        story.step(OVERSEER, "reconsider", "{\"reasons\": \"The plan was corrected.\"}")
                .statusCode(200);
        assertThat(tasks(story)).isEmpty();
    }

    @Test
    void a_fresh_notice_ends_the_calls_about_the_one_before() throws SQLException {
        var story = Story.noticed();
        unread.at(midnightAfter(WorkingDays.after(Clock.today(), 3)));
        assertThat(tasks(story)).hasSize(3);
        read(story, OFFICER).statusCode(200);
        assertThat(tasks(story)).hasSize(2);
        story.step(OVERSEER, "renotify", story.notice("MEMBER_PARTICIPATION")).statusCode(200);
        assertThat(tasks(story)).isEmpty();
    }

    @Test
    void a_call_is_made_by_the_reviewing_office_to_those_served_and_noted_afterwards() {
        var story = Story.noticed();
        telephone(story, DECIDER, CHAIR, Clock.now()).statusCode(403);
        telephone(story, ASSESSOR, NEIGHBOUR, Clock.now().plusSeconds(3600))
                .statusCode(422)
                .body("code", equalTo("CALL_INVALID"))
                .body("faults.pointer", equalTo(List.of("/subject", "/at")));
        telephone(story, ASSESSOR, CHAIR, Instant.parse("2012-06-01T09:00:00Z")).statusCode(422);
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.LONDON).toInstant();
    }

    private static ValidatableResponse read(Story story, Person person) {
        return person.once()
                .post(story.href("/notices/%s/read".formatted(notice(story))))
                .then();
    }

    private static ValidatableResponse telephone(Story story, Person by, Person whom, Instant at) {
        story.get(by, "/notices");
        return by.once()
                .body("""
                {"subject": "%s", "at": "%s", "said": "She will open it today."}""".formatted(whom.subject(), at))
                .post(story.href("/notices/%s/telephone".formatted(notice(story))))
                .then();
    }

    private static String notice(Story story) {
        return story.get(CHAIR, "/notices").extract().path("[0].id");
    }

    private static String readAt(Story story, Person person) {
        return story.get(OVERSEER, "/notices")
                .extract()
                .path("[0].receipts.find { it.person.name == '%s' }.readAt".formatted(person.name()));
    }

    /** The words of what is still to be done. */
    private static List<String> tasks(Story story) throws SQLException {
        try (var service = Database.asService();
                var query = service.prepareStatement(
                        "select words from task where application_id = ? and kind = 'NOTICE_UNREAD' and done_at is null")) {
            query.setObject(1, story.id());
            var words = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
            }
            return words;
        }
    }
}
