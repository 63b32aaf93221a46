package org.openccg.authorisation.deadline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.WorkingDays;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class DeadlinesResourceTest {

    private static final String DECISION = "find { it.kind == 'DECISION' }.";

    @Test
    @Allows("BLK-9")
    void the_day_the_board_owes_its_decision_is_one_value_wherever_it_is_shown() {
        var story = Story.submitted();
        String wave = story.get(CHAIR, "").extract().path("wave");
        String dueOn = published(story).toString();

        story.get(CHAIR, "/deadlines")
                .statusCode(200)
                .body("kind", contains("DECISION", "RETURN"))
                .body(DECISION + "lastDay", equalTo(dueOn))
                .body(DECISION + "words", equalTo(Deadline.words(LocalDate.parse(dueOn)) + ", to the end of that day"))
                .body(
                        DECISION + "computed",
                        equalTo("the published decision day of wave %s, %s"
                                .formatted(wave, Deadline.words(LocalDate.parse(dueOn)))))
                .body(DECISION + "overdue", equalTo(false))
                .body(
                        DECISION + "stops.collect { [it.cause, it.most, it.used, it.left] }",
                        hasItem(java.util.List.of("INFORMATION", 10, 0, 10)))
                .body(DECISION + "entries.what", contains("STARTED"));
        story.get(CHAIR, "").body("dueOn", equalTo(dueOn));
        CHAIR.request()
                .queryParam("group", story.group())
                .get("/applications")
                .then()
                .statusCode(200)
                .body("items.dueOn", contains(dueOn));
        Story.started().get(CHAIR, "").body("dueOn", nullValue());
    }

    @Test
    @Allows("BLK-9")
    void a_return_stops_the_clock_and_the_next_submission_lets_it_run_again() {
        var story = Story.submitted();
        var submitted = Clock.today();
        story.step(ASSESSOR, "return", "{\"missing\": [\"The schedule of members\"]}")
                .statusCode(200);
        story.get(CHAIR, "/deadlines")
                .body(DECISION + "state", equalTo("STOPPED"))
                .body(DECISION + "stoppedFor", equalTo("RETURN"))
                .body(
                        DECISION + "runsAgainAfter",
                        equalTo(WorkingDays.after(submitted, 5).toString()))
                .body("find { it.kind == 'RETURN' }.state", equalTo("MET"));
        Clock.moveTo(WorkingDays.after(submitted, 2));
        story.certify(CHAIR).statusCode(200);
        story.handedIn();
        story.get(ASSESSOR, "/deadlines")
                .body(DECISION + "state", equalTo("RUNNING"))
                .body(
                        DECISION + "lastDay",
                        equalTo(WorkingDays.after(published(story), 2).toString()))
                .body(DECISION + "stops.find { it.cause == 'RETURN' }.left", equalTo(3))
                .body(DECISION + "entries.what", contains("STARTED", "STOPPED", "RESTARTED"))
                .body(DECISION + "entries[2].before", equalTo(published(story).toString()))
                .body("kind", contains("DECISION", "RETURN"));
    }

    @Test
    void notice_and_appeal_show_the_day_that_the_ledger_has() {
        var story = Story.blocked();
        var ledger = story.get(CHAIR, "/deadlines")
                .body("kind", contains("DECISION", "RETURN", "REPRESENTATIONS", "APPEAL"))
                .body("state", contains("MET", "CANCELLED", "MET", "RUNNING"))
                .extract()
                .jsonPath();
        story.get(CHAIR, "/notices")
                .body("[0].lastDayForRepresentations", equalTo(ledger.getString("[2].lastDay")))
                .body("[0].id", equalTo(ledger.getString("[2].about")));
        String right = story.get(CHAIR, "/decision")
                .body("lastDayToAppeal", equalTo(ledger.getString("[3].lastDay")))
                .extract()
                .path("rightOfAppeal");
        assertThat(right).contains(ledger.getString("[3].words"));
        story.get(CHAIR, "").body("dueOn", nullValue());
    }

    @Test
    void a_withdrawal_ends_what_runs() {
        var story = Story.inReview();
        story.step(CHAIR, "withdraw", "{\"reasons\": \"We join the neighbours.\"}")
                .statusCode(200);
        story.get(CHAIR, "/deadlines").body("state", contains("CANCELLED", "CANCELLED"));
    }

    @Test
    @Allows("BLK-9")
    void a_move_to_another_wave_moves_the_day_with_the_old_one_beside_it() {
        var story = Story.submitted();
        var before = published(story);
        String wave = story.get(CHAIR, "").extract().path("wave");
        String move = CHAIR.once()
                .body("{\"wave\": \"%s\", \"reason\": \"The constitution is being agreed again.\"}"
                        .formatted("4".equals(wave) ? "3" : "4"))
                .post(story.href("/wave-moves"))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        story.get(ASSESSOR, "/steps");
        ASSESSOR.once()
                .post(story.href("/wave-moves/%s/agree".formatted(move)))
                .then()
                .statusCode(200);
        String after = published(story).toString();
        story.get(CHAIR, "/deadlines")
                .body(DECISION + "lastDay", equalTo(after))
                .body(DECISION + "entries.what", contains("STARTED", "MOVED"))
                .body(DECISION + "entries[1].before", equalTo(before.toString()));
        story.get(CHAIR, "").body("dueOn", equalTo(after));
    }

    /** The day on which the wave of the case is decided. */
    private static LocalDate published(Story story) {
        String wave = story.get(CHAIR, "").extract().path("wave");
        return LocalDate.parse(CHAIR.request()
                .get("/waves")
                .then()
                .extract()
                .path("find { it.code == '%s' }.decision".formatted(wave)));
    }

    @Test
    void are_for_those_of_the_case() {
        var story = Story.submitted();
        story.get(STRANGER, "/deadlines").statusCode(404);
        story.get(ELSEWHERE, "/deadlines").statusCode(404);
    }
}
