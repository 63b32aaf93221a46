package org.openccg.authorisation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.WorkingDays;

/** What becomes of a case that nobody decides. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class OverdueTest {

    @Inject
    Overdue overdue;

    @Test
    @Refuses("BLK-9")
    void the_board_is_told_the_day_after_and_ten_working_days_later_the_group_may_appeal() throws SQLException {
        var story = Story.recommended("AUTHORISE");
        var due = LocalDate.parse(
                story.get(CHAIR, "/deadlines").extract().path("find { it.kind == 'DECISION' }.lastDay"));
        on(due);
        assertThat(open(story)).isZero();
        on(due.plusDays(1));
        on(due.plusDays(1));
        assertThat(open(story)).isEqualTo(1);

        var tenth = WorkingDays.after(due, 10);
        on(tenth);
        story.get(CHAIR, "/decisions").body("nonDetermination", nullValue());

        Stream.of(1, 2)
                .map(each -> CompletableFuture.runAsync(() -> on(tenth.plusDays(1))))
                .toList()
                .forEach(CompletableFuture::join);
        on(tenth.plusDays(2));

        String lastDay = story.get(CHAIR, "/decisions")
                .body("decisions", hasSize(0))
                .body("nonDetermination.dueOn", equalTo(due.toString()))
                .body("nonDetermination.rightOfAppeal", containsString("You may appeal"))
                .extract()
                .path("nonDetermination.lastDayToAppeal");
        assertThat(lastDay).isEqualTo(WorkingDays.orNext(tenth.plusDays(29)).toString());
        story.get(CHAIR, "/deadlines").body("find { it.kind == 'APPEAL' }.lastDay", equalTo(lastDay));
        story.get(CHAIR, "/trail").body("findAll { it.step == 'NON_DETERMINATION' }", hasSize(1));
        assertThat(story.get(CHAIR, "/timeline").extract().asString()).contains("The Board had not decided by");
        assertThat(story.status()).isEqualTo("RECOMMENDED");
    }

    @Test
    @Allows("BLK-9")
    void a_decision_that_comes_late_ends_what_was_overdue() throws SQLException {
        var story = Story.recommended("AUTHORISE");
        var due = LocalDate.parse(
                story.get(CHAIR, "/deadlines").extract().path("find { it.kind == 'DECISION' }.lastDay"));
        on(WorkingDays.after(due, 11).plusDays(1));
        assertThat(open(story)).isEqualTo(1);
        story.step(DECIDER, "authorise", "{\"reasons\": \"Late, and met.\"}").statusCode(200);
        assertThat(open(story)).isZero();
        story.get(CHAIR, "/deadlines").body("find { it.kind == 'APPEAL' }.state", equalTo("CANCELLED"));
        story.get(CHAIR, "/decisions").body("nonDetermination", nullValue()).body("decisions", hasSize(1));
    }

    private void on(LocalDate day) {
        overdue.at(day.atTime(LocalTime.of(11, 0)).atZone(BusinessClock.LONDON).toInstant());
    }

    private static int open(Story story) throws SQLException {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement(
                        "select count(*) from task where kind = 'DECISION_OVERDUE' and done_at is null and application_id = ?")) {
            query.setObject(1, story.id());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
