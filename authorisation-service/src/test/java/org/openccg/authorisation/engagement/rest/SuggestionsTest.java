package org.openccg.authorisation.engagement.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.AnnouncedDays.announce;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.Cast.REGISTRY;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.AnnouncedDays;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.engagement.Linking;
import org.openccg.authorisation.engagement.Suggestions;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.WorkingDays;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class SuggestionsTest {

    private static final String WORDS = "Wait for wave four, or the block comes.";

    @Inject
    Suggestions suggestions;

    @Test
    @Allows("BLK-10")
    void a_report_is_kept_word_for_word_and_whoever_is_named_replies() {
        var story = Story.started();
        String id = log(story, CHAIR, report("TIMETABLE", ", \"linkedToAuthorisation\": true"))
                .statusCode(201)
                .body("source", equalTo("AUTHORISATION"))
                .body("text", equalTo(WORDS))
                .body("author", equalTo(ASSESSOR.name()))
                .body("linked", equalTo(true))
                .body("advice", equalTo(false))
                .body("channel", equalTo("LEADER"))
                .body("replyUntil", equalTo(WorkingDays.after(Clock.today(), 5).toString()))
                .body("replyComputed", containsString("5 working days from the report on"))
                .body("replies", hasSize(0))
                .extract()
                .path("id");

        reply(story, ASSESSOR, id)
                .statusCode(200)
                .body("replies[0].text", equalTo("Nobody said so."))
                .body("replies[0].by.name", equalTo(ASSESSOR.name()))
                .body("replies[0].late", equalTo(false));
        reply(story, ASSESSOR, id).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        reply(story, MODERATOR, id).statusCode(200).body("replies", hasSize(2));
        story.get(CHAIR, "/trail")
                .body("step", contains("START", "LOG_SUGGESTION", "REPLY_TO_SUGGESTION", "REPLY_TO_SUGGESTION"));
    }

    @Test
    @Refuses("BLK-10")
    void what_the_register_keeps_is_sent_there_and_everything_wrong_is_named() {
        var story = Story.started();
        for (String kind : List.of("MERGER", "SUPPORT", "BOUNDARY")) {
            log(story, CHAIR, report(kind, ""))
                    .statusCode(422)
                    .body("code", equalTo("SUGGESTION_ELSEWHERE"))
                    .body("rule", equalTo("BLK-10"))
                    .body("remedy", containsString("/groups/%s/suggestions".formatted(story.group())))
                    .body("faults.pointer", contains("/kind"));
        }
        log(story, CHAIR, """
                        {"kind": "MERGER", "office": "NOWHERE", "madeOn": "2999-01-01", "how": "x", "text": "x"}""")
                .statusCode(422)
                .body("faults.pointer", contains("/kind", "/office", "/author", "/madeOn"));
        declared(story, ASSESSOR);
        log(story, ASSESSOR, report("BUDGET", "").replace("PCTC-001", "FELLS"))
                .statusCode(422)
                .body("code", equalTo("INVALID"))
                .body("faults.pointer", contains("/office", "/author"));
    }

    @Test
    void a_day_off_announced_later_gives_more_days_to_reply() throws SQLException {
        var story = Story.started();
        log(story, CHAIR, report("TIMETABLE", "")).statusCode(201);
        announce(WorkingDays.after(Clock.today(), 5), "HOLIDAY");
        try {
            story.get(CHAIR, "/suggestions")
                    .body(
                            "items[0].replyUntil",
                            equalTo(WorkingDays.after(Clock.today(), 6).toString()));
        } finally {
            AnnouncedDays.takeBack();
        }
    }

    @Test
    @Refuses("BLK-10")
    void nobody_else_replies_and_to_its_own_word_no_office() {
        var story = Story.started();
        String reported = log(story, NEIGHBOUR, report("OTHER", "").replace("PCTC-001", "FELLS"))
                .statusCode(201)
                .body("channel", equalTo("PRACTICE"))
                .extract()
                .path("id");
        reply(story, MODERATOR, reported).statusCode(403).body("rule", equalTo("BLK-10"));
        reply(story, OVERSEER, reported).statusCode(200);
        reply(story, ASSESSOR, reported).statusCode(200);
        declared(story, ASSESSOR);
        String own = log(story, ASSESSOR, own("STAFF_APPOINTMENT"))
                .statusCode(201)
                .body("author", equalTo(ASSESSOR.name()))
                .body("channel", equalTo("OFFICE"))
                .body("replyUntil", nullValue())
                .extract()
                .path("id");
        reply(story, ASSESSOR, own).statusCode(403).body("rule", equalTo("BLK-10"));
        reply(story, ASSESSOR, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void a_late_reply_is_taken_and_marked() {
        var story = Story.started();
        String id = log(story, CHAIR, report("GOVERNANCE", ""))
                .statusCode(201)
                .extract()
                .path("id");
        Clock.moveTo(WorkingDays.after(Clock.today(), 6));

        reply(story, ASSESSOR, id).statusCode(200).body("replies[0].late", equalTo(true));
    }

    @Test
    void those_kept_here_and_those_of_the_register_stand_side_by_side_in_order() {
        var story = Story.started();
        String here = log(story, CHAIR, report("BUDGET", ""))
                .statusCode(201)
                .extract()
                .path("id");
        var later = told(story, "MERGER", false, "2012-07-02");
        var earlier = told(story, "SUPPORT", true, "2012-06-01");

        story.get(CHAIR, "/suggestions")
                .body("items.id", contains(later.toString(), here, earlier.toString()))
                .body("items.source", contains("REGISTRY", "AUTHORISATION", "REGISTRY"))
                .body("items.kind", contains("MERGER", "BUDGET", "SUPPORT"))
                .body("items.advice", contains(false, false, true))
                .body("items[0].href", equalTo("/groups/%s/suggestions/%s".formatted(story.group(), later)));
        String next = story.get(CHAIR, "/suggestions?limit=2")
                .body("items.id", contains(later.toString(), here))
                .extract()
                .path("next");
        story.get(CHAIR, "/suggestions?limit=2&after=" + next)
                .body("items.id", contains(earlier.toString()))
                .body("next", nullValue());
        story.get(CHAIR, "/suggestions?after=eB94").statusCode(400);
    }

    @Test
    void everybody_reads_the_same_words() {
        var story = Story.started();
        log(story, CHAIR, report("BUDGET", "")).statusCode(201);
        told(story, "MERGER", false, "2012-07-02");
        String seen = story.get(CHAIR, "/suggestions").statusCode(200).extract().asString();
        for (var person : List.of(NEIGHBOUR, ASSESSOR, DECIDER, NATIONAL)) {
            assertThat(story.get(person, "/suggestions")
                            .statusCode(200)
                            .extract()
                            .asString())
                    .isEqualTo(seen);
        }
    }

    @Test
    void what_links_to_authorisation_is_found_and_advice_is_not() {
        var story = Story.started();
        declared(story, ASSESSOR);
        log(story, CHAIR, report("BUDGET", "")).statusCode(201);
        String linked = log(
                        story, CHAIR, report("TIMETABLE", ", \"linkedToAuthorisation\": true, \"sums\": \"2 + 2 = 4\""))
                .statusCode(201)
                .body("advice", equalTo(false))
                .extract()
                .path("id");
        log(story, ASSESSOR, own("GOVERNANCE").replace("}", ", \"source\": \"Model rules, May 2012\"}"))
                .statusCode(201)
                .body("advice", equalTo(true));
        var merger = told(story, "MERGER", false, "2012-07-01");
        told(story, "SUPPORT", true, "2012-07-01");
        told(story, "BOUNDARY", false, "2011-07-01");

        var found = QuarkusTransaction.requiringNew()
                .call(() -> suggestions.linking(story.group(), LocalDate.parse("2012-01-01")));
        assertThat(found).extracting(Linking::suggestion).containsExactly(UUID.fromString(linked), merger);
        assertThat(found).extracting(Linking::office).containsExactly("PCTC-001", "PCTC-001");
        assertThat(found.get(0).text()).isEqualTo(WORDS);
    }

    @Test
    void a_foreign_case_looks_absent() {
        var story = Story.started();
        for (var person : List.of(STRANGER, ELSEWHERE)) {
            log(story, person, report("BUDGET", "")).statusCode(404);
            story.get(person, "/suggestions").statusCode(404);
        }
        log(story, DECIDER, report("BUDGET", "")).statusCode(403);
    }

    private static UUID told(Story story, String kind, boolean advice, String madeOn) {
        var id = UUID.randomUUID();
        Events.deliver(REGISTRY, "SUGGESTION_LOGGED", id, 1, """
                        {"groupId": "%s", "suggestionId": "%s", "kind": "%s", "advice": %s, "office": "PCTC-001",
                         "author": {"subject": null, "name": "Helen Marsh", "capacity": "REPORTED"}, "madeOn": "%s",
                         "text": "You had better."}""".formatted(story.group(), id, kind, advice, madeOn))
                .statusCode(204);
        return id;
    }

    private static ValidatableResponse log(Story story, Person person, String body) {
        return person.once().body(body).post(story.href("/suggestions")).then();
    }

    private static ValidatableResponse reply(Story story, Person person, String id) {
        return person.once()
                .body("{\"text\": \"Nobody said so.\"}")
                .post(story.href("/suggestions/%s/reply".formatted(id)))
                .then();
    }

    private static void declared(Story story, Person person) {
        story.get(person, "/suggestions").statusCode(200);
    }

    private static String report(String kind, String more) {
        return """
                {"kind": "%s", "office": "PCTC-001", "author": {"subject": "%s", "name": "%s"}, "madeOn": "2012-06-29",
                 "how": "on the telephone", "text": "%s"%s}""".formatted(kind, ASSESSOR.subject(), ASSESSOR.name(), WORDS, more);
    }

    private static String own(String kind) {
        return """
                {"kind": "%s", "office": "PCTC-001", "madeOn": "2012-06-29", "how": "by letter", "text": "Take our clerk."}""".formatted(kind);
    }
}
