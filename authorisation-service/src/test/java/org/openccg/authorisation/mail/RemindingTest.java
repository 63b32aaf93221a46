package org.openccg.authorisation.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.SIGNATORY;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.WorkingDays;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class RemindingTest {

    @Inject
    Reminding reminding;

    @Test
    void reminds_seven_three_and_one_working_days_before_each_once() {
        var story = Story.noticed();
        var lastDay = lastDay(story);

        remindOn(before(lastDay, 8));
        assertThat(reminders(story)).isEmpty();
        for (int days : List.of(7, 3, 1)) {
            int told = reminders(story).size();
            remindOn(before(lastDay, days));
            remindOn(before(lastDay, days));
            assertThat(reminders(story)).as(days + " before").hasSize(told + 3);
        }
        assertThat(names(story)).containsOnly(CHAIR.name(), OFFICER.name(), SIGNATORY.name());
        remindOn(lastDay);
        assertThat(reminders(story)).hasSize(9);
        story.get(CHAIR, "/mails")
                .body("findAll { it.template == 'REMINDER' }[0].text", containsString(Deadline.words(lastDay)))
                .body("findAll { it.template == 'REMINDER' }[0].subject", containsString("7 working days"));
    }

    @Test
    void a_day_that_moves_is_told_again_and_moves_in_the_calendar() throws SQLException {
        var story = Story.noticed();
        var lastDay = lastDay(story);
        remindOn(before(lastDay, 1));
        assertThat(reminders(story)).hasSize(3);
        String uid = line(calendar(story), "UID:");

        var later = WorkingDays.after(lastDay, 3);
        moved(story, later);
        remindOn(before(lastDay, 1));
        assertThat(reminders(story))
                .as("four days are left again, which is nearer than seven")
                .hasSize(6);
        remindOn(before(later, 1));
        assertThat(reminders(story)).hasSize(9);
        assertThat(line(calendar(story), "UID:")).isEqualTo(uid);
        assertThat(calendar(story))
                .contains("DTSTART;VALUE=DATE:" + later.toString().replace("-", ""));
    }

    @Test
    void reminds_nobody_of_what_was_done_or_began_nearer_than_that() {
        var decided = Story.noticed();
        var lastDay = lastDay(decided);
        decided.represent(CHAIR, "{\"points\": [\"All is said.\"], \"final\": true}")
                .statusCode(201);
        decided.step(DECIDER, "block", decided.block()).statusCode(200);
        var submitted = Story.submitted();
        remindOn(before(lastDay, 3));
        remindOn(Clock.today());
        assertThat(reminders(decided)).as("an answer nobody owes any more").isEmpty();
        assertThat(reminders(submitted)).as("a return within five working days").isEmpty();
    }

    @Test
    void every_last_day_of_a_case_is_one_calendar_file() {
        var story = Story.noticed();
        STRANGER.request()
                .accept("text/calendar, application/problem+json")
                .get(story.href("/deadlines.ics"))
                .then()
                .statusCode(404);
        String file = CHAIR.request()
                .accept("text/calendar")
                .get(story.href("/deadlines.ics"))
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .extract()
                .asString();
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:" + lastDay(story).toString().replace("-", ""))
                .endsWith("END:VCALENDAR\r\n");
    }

    private void remindOn(LocalDate day) {
        reminding.at(day.atTime(LocalTime.of(9, 0)).atZone(BusinessClock.LONDON).toInstant());
    }

    private static LocalDate before(LocalDate lastDay, int workingDays) {
        var day = lastDay;
        while (WorkingDays.between(day, lastDay) < workingDays) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static LocalDate lastDay(Story story) {
        return LocalDate.parse(
                story.get(CHAIR, "/deadlines").extract().path("find { it.kind == 'REPRESENTATIONS' }.lastDay"));
    }

    private static List<String> reminders(Story story) {
        return story.get(CHAIR, "/mails").extract().path("findAll { it.template == 'REMINDER' }.id");
    }

    private static List<String> names(Story story) {
        return story.get(CHAIR, "/mails").extract().path("findAll { it.template == 'REMINDER' }.to");
    }

    private static String calendar(Story story) {
        return story
                .get(CHAIR, "/mails")
                .extract()
                .<List<String>>path("findAll { it.template == 'REMINDER' }.calendar")
                .stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String line(String file, String name) {
        return file.lines().filter(each -> each.startsWith(name)).findFirst().orElseThrow();
    }

    private static void moved(Story story, LocalDate day) throws SQLException {
        Instant end = day.plusDays(1).atStartOfDay(BusinessClock.LONDON).toInstant();
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update deadline set last_day_on = '%s', ends_at = '%s'
                    where application_id = '%s' and kind = 'REPRESENTATIONS'""".formatted(day, end, story.id()));
        }
    }
}
