package org.openccg.authorisation.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.openccg.authorisation.AnnouncedDays.announce;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.AnnouncedDays;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.time.WorkingDays;

/** What days bring without anybody's doing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ByThemselvesTest {

    private static final String DECISION = "find { it.kind == 'DECISION' }.";

    @Inject
    ByThemselves byThemselves;

    @AfterEach
    void take_the_days_off_back() throws SQLException {
        AnnouncedDays.takeBack();
    }

    @Test
    void two_replicas_move_a_deadline_once_with_the_old_day_and_the_new() {
        var story = Story.inReview();
        var lastDay = lastDay(story);
        announce(lastDay, "HOLIDAY");
        DECIDER.request()
                .get("/calendar/days-off")
                .then()
                .body("find { it.day == '%s' }.pending >= 1".formatted(lastDay), equalTo(true));

        Stream.of(1, 2)
                .map(each -> CompletableFuture.runAsync(() -> byThemselves.at(Clock.now())))
                .toList()
                .forEach(CompletableFuture::join);

        story.get(CHAIR, "/deadlines")
                .body(
                        DECISION + "lastDay",
                        equalTo(WorkingDays.after(lastDay, 1).toString()))
                .body(DECISION + "entries.what", contains("STARTED", "MOVED"))
                .body(DECISION + "entries[1].before", equalTo(lastDay.toString()));
        story.get(CHAIR, "/trail")
                .body("findAll { it.step == 'MOVE_DEADLINE' }", hasSize(1))
                .body("find { it.step == 'MOVE_DEADLINE' }.detail.before", equalTo(lastDay.toString()));
        DECIDER.request()
                .get("/calendar/days-off")
                .then()
                .body("find { it.day == '%s' }.pending".formatted(lastDay), equalTo(0));
    }

    @Test
    void a_survey_closes_later_when_its_last_day_becomes_a_day_off() {
        var story = Story.inReview();
        var last = WorkingDays.after(Clock.today(), 30);
        ASSESSOR.step(story.version())
                .body("{\"invited\": {\"PROVIDER\": 1}, \"closesOn\": \"%s\"}".formatted(last))
                .put(story.href("/stakeholder-survey"))
                .then()
                .statusCode(200);
        announce(last, "HOLIDAY");

        byThemselves.at(Clock.now());

        var next = WorkingDays.after(last, 1).toString();
        story.get(CHAIR, "/stakeholder-survey").body("closesOn", equalTo(next));
        story.get(CHAIR, "/deadlines").body("find { it.kind == 'SURVEY' }.lastDay", equalTo(next));
    }

    @Test
    void an_outage_moves_what_ends_on_its_day_and_nothing_else() {
        var story = Story.inReview();
        var lastDay = lastDay(story);
        var other = Story.submitted();
        other.step(ASSESSOR, "return", "{\"missing\": [\"The schedule of members\"]}")
                .statusCode(200);
        Clock.moveTo(WorkingDays.after(Clock.today(), 1));
        other.handedIn();
        var otherDay = lastDay(other);
        announce(lastDay, "OUTAGE");
        byThemselves.at(Clock.now());

        assertThat(lastDay(story)).isAfter(lastDay);
        assertThat(lastDay(other)).isEqualTo(otherDay);
    }

    @Test
    void one_case_that_fails_holds_up_no_other_and_is_counted() throws SQLException {
        var broken = Story.inReview();
        var sound = Story.inReview();
        var lastDay = lastDay(sound);
        announce(lastDay, "HOLIDAY");
        asOwner("""
                create function refuse_entry() returns trigger language plpgsql as $$
                begin
                    if exists (select 1 from deadline where id = new.deadline_id and application_id = '%s')
                        then raise 'broken on purpose'; end if;
                    return new;
                end $$""".formatted(broken.id()), """
                create trigger refuse_entry before insert on deadline_entry for each row execute function refuse_entry()""");
        try {
            byThemselves.at(Clock.now());
            assertThat(lastDay(broken)).isEqualTo(lastDay);
            assertThat(lastDay(sound)).isAfter(lastDay);
            DECIDER.request()
                    .get("/calendar/days-off")
                    .then()
                    .body("find { it.day == '%s' }.failing".formatted(lastDay), equalTo(1));
        } finally {
            asOwner("drop trigger refuse_entry on deadline_entry", "drop function refuse_entry");
        }
        byThemselves.at(Clock.now());
        assertThat(lastDay(broken)).isEqualTo(lastDay(sound));
    }

    @Test
    @Allows("BLK-9")
    void a_return_stops_the_clock_five_working_days_and_then_it_runs_on_as_the_time_to_return_lapses() {
        var story = Story.submitted();
        var waiting = Story.submitted();
        var submitted = Clock.today();
        story.step(ASSESSOR, "return", "{\"missing\": [\"The schedule of members\"]}")
                .statusCode(200);
        Clock.moveTo(WorkingDays.after(submitted, 5));
        byThemselves.at(Clock.now());
        story.get(CHAIR, "/deadlines").body(DECISION + "state", equalTo("STOPPED"));
        Clock.moveTo(WorkingDays.after(submitted, 6));
        byThemselves.at(Clock.now());
        byThemselves.at(Clock.now());
        story.get(CHAIR, "/deadlines")
                .body(DECISION + "state", equalTo("RUNNING"))
                .body(DECISION + "stops.find { it.cause == 'RETURN' }.left", equalTo(0))
                .body(DECISION + "entries.what", contains("STARTED", "STOPPED", "RESTARTED"))
                .body(DECISION + "entries[2].by.name", equalTo("authorisation-service"))
                .body("find { it.kind == 'RETURN' }.state", equalTo("MET"));
        story.get(CHAIR, "/trail").body("step", hasItem("RESTART_CLOCK"));
        waiting.get(CHAIR, "/deadlines")
                .body("find { it.kind == 'RETURN' }.state", equalTo("LAPSED"))
                .body(DECISION + "state", equalTo("RUNNING"));
    }

    private static LocalDate lastDay(Story story) {
        return LocalDate.parse(story.get(CHAIR, "/deadlines").extract().path(DECISION + "lastDay"));
    }

    private static void asOwner(String... statements) throws SQLException {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            for (String each : List.of(statements)) {
                statement.execute(each);
            }
        }
    }
}
