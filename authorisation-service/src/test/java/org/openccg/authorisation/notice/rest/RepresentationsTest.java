package org.openccg.authorisation.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.OVERSEER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.BusinessClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class RepresentationsTest {

    private static final String CORRECTED = "{\"reasons\": \"The plan was corrected.\"}";

    @Test
    void an_answer_rests_on_documents_of_the_group_alone() {
        var story = Story.noticed();
        String own = story.upload(CHAIR, "FINANCIAL_PLAN", "corrected.pdf", Story.pdf("corrected"))
                .statusCode(201)
                .extract()
                .path("id");
        String foreign = story.upload(ASSESSOR, "FINANCIAL_PLAN", "theirs.pdf", Story.pdf("theirs"))
                .statusCode(201)
                .extract()
                .path("id");
        story.represent(CHAIR, saying(foreign, UUID.randomUUID().toString(), own, own))
                .statusCode(422)
                .body("code", equalTo("REPRESENTATION_INVALID"))
                .body("faults.pointer", contains("/evidence/0", "/evidence/1", "/evidence/3"));
        story.represent(CHAIR, saying(own)).statusCode(201).body("evidence", contains(own));
        story.get(ASSESSOR, "/representations").body("evidence", contains(java.util.List.of(own)));
    }

    @Test
    @Allows("BLK-6")
    void a_practices_letter_stays_its_own_beside_the_groups_answer() {
        var story = Story.noticed();
        story.represent(NEIGHBOUR, "{\"points\": [\"We are content with the plan.\"]}")
                .statusCode(201)
                .body("practices", contains("Z90003"))
                .body("final", equalTo(false));
        story.represent(CHAIR, "{\"points\": [\"The plan was corrected.\"]}")
                .statusCode(201)
                .body("practices", empty());
        story.step(DECIDER, "block", story.block()).statusCode(409).body("rule", equalTo("BLK-6"));
    }

    @Test
    @Refuses("BLK-6")
    @Allows("BLK-6")
    void nobody_is_blocked_one_minute_before_the_time_is_over() throws SQLException {
        var story = Story.noticed();
        var lastDay = LocalDate.parse(story.get(CHAIR, "/notices").extract().path("[0].lastDayForRepresentations"));
        Database.moveClockTo(lastDay.atTime(LocalTime.of(23, 59))
                .atZone(BusinessClock.LONDON)
                .toInstant());
        story.step(DECIDER, "block", story.block())
                .statusCode(409)
                .body("code", equalTo("REPRESENTATIONS_OPEN"))
                .body("lastDay", equalTo(lastDay.toString()));
        assertThat(story.status()).isEqualTo("NOTICE_SERVED");
        Database.moveClockTo(lastDay.plusDays(1)
                .atTime(LocalTime.of(0, 1))
                .atZone(BusinessClock.LONDON)
                .toInstant());
        story.step(DECIDER, "block", story.block()).statusCode(200);
        story.represent(CHAIR, "{\"points\": [\"Too late.\"]}").statusCode(409);
    }

    @Test
    void a_fresh_notice_and_a_second_look_have_their_turn() {
        var early = Story.recommended("BLOCK");
        early.step(OVERSEER, "renotify", early.notice(Story.GROUND))
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"))
                .body("allowed", hasItems("SERVE_NOTICE"));
        early.step(OVERSEER, "reconsider", CORRECTED).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));

        var story = Story.noticed();
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(409);
        story.step(OVERSEER, "reconsider", "{\"reasons\": \" \"}").statusCode(422);
        int stale = story.version() - 1;
        for (String step : java.util.List.of("renotify", "reconsider")) {
            OVERSEER.step(stale)
                    .body(step.equals("renotify") ? story.notice(Story.GROUND) : CORRECTED)
                    .post(story.href("/" + step))
                    .then()
                    .statusCode(412);
        }
        story.get(CHAIR, "/notices").body("number", contains(1));
        story.step(OVERSEER, "reconsider", CORRECTED).statusCode(200);
        story.step(OVERSEER, "renotify", story.notice(Story.GROUND)).statusCode(409);
        story.get(CHAIR, "/trail").body("find { it.step == 'RECONSIDER' }.reason", equalTo("The plan was corrected."));
    }

    private static String saying(String... evidence) {
        return "{\"points\": [\"The plan was corrected.\"], \"evidence\": [\"%s\"]}"
                .formatted(String.join("\", \"", evidence));
    }
}
