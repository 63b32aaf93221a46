package org.openccg.authorisation.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.OVERSEER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

/** A second person looks at words that may hide a prohibited ground; and what a dry run leaves behind. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ConfirmingTest {

    private static final String WORDS = "Running costs exceed the allowance";

    @Test
    @Refuses("BLK-3")
    @Allows("BLK-3")
    void words_that_may_hide_a_ground_wait_for_a_second_person_and_refuse_nothing() {
        var story = Story.recommended("BLOCK");
        var notice = saying(story, "The group is too small to balance its budget");
        story.step(ASSESSOR, "serve-notice", notice)
                .statusCode(409)
                .body("code", equalTo("NOTICE_UNCONFIRMED"))
                .body("rule", equalTo("BLK-3"))
                .body("faults.pointer", contains("/grounds/0/reasons"))
                .body("faults.detail", contains(containsString("could hide the ground SIZE, and may not")));
        assertThat(story.status()).isEqualTo("RECOMMENDED");

        confirm(story, OVERSEER, notice).statusCode(201).body("by.name", equalTo(OVERSEER.name()));
        confirm(story, OVERSEER, notice).statusCode(201);
        story.step(ASSESSOR, "serve-notice", saying(story, "The group is too small to balance its books"))
                .statusCode(409);
        story.step(ASSESSOR, "serve-notice", notice)
                .statusCode(200)
                .body("confirmation.by.name", equalTo(OVERSEER.name()))
                .body("confirmation.reasons", equalTo("It is about the budget."));
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'SERVE_NOTICE' }.detail.confirmedBy", equalTo(OVERSEER.name()))
                .body("findAll { it.step.contains('CONFIRM') }", hasSize(0));
    }

    @Test
    @Refuses("BLK-3")
    void neither_server_nor_moderator_nor_an_outsider_is_the_second_person() {
        var story = Story.recommended("BLOCK");
        var notice = saying(story, "It refused to merge");
        confirm(story, MODERATOR, notice).statusCode(403).body("code", equalTo("SECOND_PERSON_NEEDED"));
        confirm(story, DECIDER, notice).statusCode(403);
        confirm(story, ELSEWHERE, notice).statusCode(404);
        confirm(story, CHAIR, notice).statusCode(403);
        confirm(story, ASSESSOR, notice).statusCode(201);
        story.step(ASSESSOR, "serve-notice", notice).statusCode(409).body("code", equalTo("NOTICE_UNCONFIRMED"));
        story.step(OVERSEER, "serve-notice", notice).statusCode(200);
    }

    @Test
    @Allows("BLK-3")
    void lawful_words_need_nobody_else() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", saying(story, WORDS)).statusCode(200);
    }

    @Test
    void a_fresh_notice_is_looked_at_afresh_and_its_dry_run_warns() {
        var story = Story.noticed();
        var notice = saying(story, "Support is kept in-house and costs more than it may");
        check(story, "/renotify/check", notice)
                .body("servable", equalTo(true))
                .body("confirmationNeeded", equalTo(true))
                .body("warnings.couldHide", contains("COMMISSIONING_SUPPORT_CHOICE"))
                .body("warnings.pointer", contains("/grounds/0/reasons"));
        story.step(OVERSEER, "renotify", notice).statusCode(409).body("code", equalTo("NOTICE_UNCONFIRMED"));
        confirm(story, ASSESSOR, notice).statusCode(201);
        check(story, "/renotify/check", notice).body("confirmationNeeded", equalTo(false));
        story.step(OVERSEER, "renotify", notice).statusCode(200).body("number", equalTo(2));
    }

    @Test
    void a_confirmation_in_a_draft_comes_too_early() {
        var story = Story.assessed();
        confirm(story, OVERSEER, saying(story, "It refused to merge")).statusCode(409);
    }

    @Test
    void a_dry_run_writes_no_row_and_no_line() throws SQLException {
        var story = Story.recommended("BLOCK");
        var secret = "The group is too small, said the quokka";
        story.get(ASSESSOR, "/notices");
        story.get(OVERSEER, "/notices");
        var lines = new ArrayList<String>();
        var listening = listening(lines);
        Logger.getLogger("").addHandler(listening);
        try {
            var before = rows();
            for (String path : List.of("/serve-notice/check", "/renotify/check")) {
                check(story, path, saying(story, secret));
                check(story, path, "{\"grounds\": [%s]}".formatted(story.ground("SIZE", "D9-99")));
            }
            assertThat(rows()).isEqualTo(before);
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertThat(lines).noneMatch(line -> line.contains("quokka") || line.contains("SIZE"));
    }

    @Test
    void whoever_tried_a_prohibited_ground_may_explain_it() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", story.notice("SIZE")).statusCode(422);
        explain(story, OVERSEER).statusCode(403);
        explain(story, ASSESSOR).statusCode(201).body("words", equalTo("The wrong line was chosen."));
        explain(story, ELSEWHERE).statusCode(404);
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'EXPLAIN_ATTEMPT' }.reason", equalTo("The wrong line was chosen."))
                .body("find { it.step == 'EXPLAIN_ATTEMPT' }.detail.attempts", hasSize(1));
    }

    private static ValidatableResponse explain(Story story, Person person) {
        story.get(person, "/notices");
        return person.once()
                .body("{\"words\": \"The wrong line was chosen.\"}")
                .post(story.href("/explain"))
                .then();
    }

    private static ValidatableResponse confirm(Story story, Person person, String notice) {
        story.get(person, "/notices");
        return person.once()
                .body("{\"proposal\": %s, \"reasons\": \"It is about the budget.\"}".formatted(notice))
                .post(story.href("/notice-confirmations"))
                .then();
    }

    private static ValidatableResponse check(Story story, String path, String notice) {
        story.get(OVERSEER, "/notices");
        return OVERSEER.request().body(notice).post(story.href(path)).then().statusCode(200);
    }

    private static String saying(Story story, String reasons) {
        return story.notice(Story.GROUND).replace(WORDS, reasons);
    }

    /** How many rows every table has. */
    private static String rows() throws SQLException {
        try (var owner = Database.asOwner();
                var query = owner.prepareStatement("""
                        select string_agg(c.relname || ' ' || (xpath('/row/n/text()', query_to_xml(
                          format('select count(*) as n from %I', c.relname), false, true, '')))[1]::text, E'\\n' order by c.relname)
                        from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace""");
                var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static Handler listening(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(String.valueOf(line.getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
