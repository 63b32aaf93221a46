package org.openccg.authorisation.decision.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.OTHER_DECIDER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.time.WorkingDays;

/** Other words for a decision, the one before kept, and never less time to appeal. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class CorrectionTest {

    @Test
    void a_correction_keeps_the_old_decision_and_gives_the_whole_time_to_appeal_again() {
        var story = Story.blocked();
        var before = story.get(CHAIR, "/decision").extract();
        String id = before.path("id");
        Clock.moveTo(WorkingDays.after(Clock.today(), 3));
        var lastDay = WorkingDays.orNext(Clock.today().plusDays(28)).toString();

        story.step(OTHER_DECIDER, "correct-decision", """
                {"reason": "A misprint.", "reasons": "The functions could not be discharged.",
                 "grounds": [{"index": 0, "reasons": "26.10 a head is above the allowance."}]}""")
                .statusCode(200)
                .body("outcome", equalTo("BLOCKED"))
                .body("corrects", equalTo(id))
                .body("correction", equalTo("A misprint."))
                .body("grounds.ground", contains(Story.GROUND))
                .body("grounds.reasons", contains("26.10 a head is above the allowance."))
                .body("answers", hasSize(2))
                .body("lastDayToAppeal", equalTo(lastDay));

        assertThat(LocalDate.parse(lastDay)).isAfter(LocalDate.parse(before.path("lastDayToAppeal")));
        story.get(CHAIR, "/decisions")
                .body("decisions", hasSize(2))
                .body("decisions[0].id", equalTo(id))
                .body("decisions[0].reasons", equalTo("The functions would not be discharged."))
                .body("decisions[0].fileHash", equalTo(before.path("fileHash")))
                .body("decisions[0].corrects", nullValue())
                .body("decisions[1].corrects", equalTo(id));
        story.get(CHAIR, "/decision-file")
                .body("corrects.id", equalTo(id))
                .body("corrects.hash", equalTo(before.path("fileHash")))
                .body("decision.outcome", equalTo("BLOCKED"))
                .body("decision.lastDayToAppeal", equalTo(lastDay))
                .body("decision.grounds[0].reasons", equalTo("26.10 a head is above the allowance."))
                .body("decision.grounds[0].criterion", equalTo(Story.CRITERION));
        story.get(CHAIR, "/deadlines")
                .body("findAll { it.kind == 'APPEAL' && it.state == 'RUNNING' }.lastDay", contains(lastDay));
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'CORRECT_DECISION' }.capacity", equalTo("AUTHORISING_OFFICER"))
                .body("find { it.step == 'CORRECT_DECISION' }.reason", equalTo("A misprint."));
        assertThat(story.status()).isEqualTo("BLOCKED");
    }

    @Test
    void what_no_correction_can_do_is_named() {
        var story = Story.blocked();
        story.step(OTHER_DECIDER, "correct-decision", """
                {"reason": "More.", "grounds": [{"index": 1, "reasons": "A new one."}], "answers":
                 [{"representation": "00000000-0000-4000-8000-000000000199", "point": 1, "answer": "No."}]}""")
                .statusCode(422)
                .body("code", equalTo("CORRECTION_INVALID"))
                .body("faults.pointer", contains("/grounds/0/index", "/answers/0", ""));
        story.step(ASSESSOR, "correct-decision", "{\"reason\": \"Mine.\", \"reasons\": \"Mine.\"}")
                .statusCode(403);
        story.get(CHAIR, "/decisions").body("decisions", hasSize(1));
        var undecided = Story.inReview();
        undecided
                .step(DECIDER, "correct-decision", "{\"reason\": \"None.\", \"reasons\": \"None.\"}")
                .statusCode(404);
    }

    @Test
    void no_path_stores_a_correction_with_another_outcome() throws SQLException {
        var story = Story.blocked();
        try (var service = Database.asService();
                var statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute("""
                    insert into decision (id, application_id, outcome, decided_by, decided_by_name, served_at, reasons,
                        by_consent, answers, file, hash, corrects, correction)
                    select gen_random_uuid(), application_id, 'AUTHORISED', decided_by, decided_by_name, served_at, reasons,
                        by_consent, answers, file, hash, id, 'Turned round.'
                    from decision where application_id = '%s'""".formatted(story.id())))
                    .hasMessageContaining("correction_keeps_the_outcome");
        }
    }

    @Test
    void of_two_who_decide_at_once_exactly_one_does() {
        var story = Story.heard();
        String block = story.block();
        story.get(DECIDER, "/steps");
        story.get(OTHER_DECIDER, "/steps");
        int version = story.version();
        var codes = Stream.of("block", "authorise", "defer")
                .map(step -> CompletableFuture.supplyAsync(() -> ("block".equals(step) ? DECIDER : OTHER_DECIDER)
                        .step(version)
                        .body("block".equals(step) ? block : "{\"reasons\": \"Now.\"}")
                        .post(story.href("/" + step))
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        assertThat(codes).containsEntry(200, 1L);
        assertThat(Set.of(200, 409, 412)).containsAll(codes.keySet());
        story.get(CHAIR, "/decisions").body("decisions", hasSize(1));
    }

    @Test
    @Allows("BLK-11")
    void a_block_changes_the_status_and_nothing_else_of_the_group() {
        var story = Story.heard();
        var before = story.get(CHAIR, "").extract().jsonPath();
        story.step(DECIDER, "block", story.block()).statusCode(200);
        var after = story.get(CHAIR, "").extract().jsonPath();
        for (String member : new String[] {
            "groupId",
            "groupName",
            "practices",
            "parties",
            "accountableOfficer",
            "selfCertifications",
            "reviewingOffice"
        }) {
            assertThat(after.<Object>get(member)).as(member).isEqualTo(before.<Object>get(member));
        }
        assertThat(Events.bodies(story.id()).get(1))
                .contains("\"outcome\":\"BLOCKED\"")
                .doesNotContain("budget", "delegation", "measures", "staff");
    }
}
