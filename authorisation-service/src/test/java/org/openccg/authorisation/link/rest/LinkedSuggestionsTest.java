package org.openccg.authorisation.link.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.REGISTRY;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class LinkedSuggestionsTest {

    private static final String WORDS = "You had better merge, or there will be a block.";
    private static final String FIRST = "{\"index\": 0, \"reasons\": \"No allowance covers the plan.\"}";

    @Inject
    @All
    List<CasePaper> papers;

    @Inject
    Applications applications;

    @Test
    @Allows("BLK-10")
    @Refuses("BLK-10")
    void a_block_soon_after_a_suggestion_of_the_same_office_answers_it() {
        var story = Story.recommended("BLOCK");
        var suggestion = told(story, "MERGER", "PCTC-001", 30, false);
        story.get(CHAIR, "/linked-suggestions")
                .statusCode(200)
                .body("flag", nullValue())
                .body("review", equalTo("INDEPENDENT_REVIEW"))
                .body("suggestions", hasSize(0));

        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        String seen = story.get(CHAIR, "/linked-suggestions")
                .body("flag", equalTo("POSSIBLE_COERCION"))
                .body("suggestions.suggestion", contains(suggestion.toString()))
                .body("suggestions[0].text", equalTo(WORDS))
                .body("suggestions[0].author", equalTo("Helen Marsh"))
                .body("suggestions[0].notices[0].daysBefore", equalTo(30))
                .extract()
                .asString();
        for (var person : List.of(ASSESSOR, DECIDER, NATIONAL)) {
            assertThat(story.get(person, "/linked-suggestions").extract().asString())
                    .isEqualTo(seen);
        }
        story.get(ELSEWHERE, "/linked-suggestions").statusCode(404);
        story.get(CHAIR, "/timeline")
                .body("items.sentence", hasItem(containsString("This says nothing about why")))
                .body("items.sentence", hasItem(containsString(WORDS)));
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'POSSIBLE_COERCION' }.actorName", equalTo("authorisation-service"));

        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        story.step(DECIDER, "block", Story.block("", FIRST))
                .statusCode(422)
                .body("code", equalTo("DECISION_INCOMPLETE"))
                .body("rule", equalTo("BLK-10"))
                .body("faults.pointer", contains("/suggestions"));
        story.step(
                        DECIDER,
                        "block",
                        block(
                                answer(suggestion, " "),
                                answer(UUID.randomUUID(), "Whose?"),
                                answer(suggestion, "Twice.")))
                .statusCode(422)
                .body("faults.pointer", contains("/suggestions/0/answer", "/suggestions/1", "/suggestions/2"));
        story.step(DECIDER, "block", block(answer(suggestion, "It was not weighed; the sums decide.")))
                .statusCode(200);
        story.get(CHAIR, "/linked-suggestions")
                .body("suggestions[0].answers.answer", contains("It was not weighed; the sums decide."));
        story.get(CHAIR, "/decision-file")
                .body("decision.suggestions.suggestion", contains(suggestion.toString()))
                .body("decision.suggestions[0].office", equalTo("PCTC-001"))
                .body("decision.suggestions[0].author", equalTo("Helen Marsh"))
                .body("decision.suggestions[0].text", equalTo(WORDS))
                .body("decision.suggestions[0].answer", equalTo("It was not weighed; the sums decide."));
        var paper = QuarkusTransaction.requiringNew().call(() -> papers.stream()
                .filter(each -> each.title().equals("Linked suggestions"))
                .flatMap(each -> each.entries(applications.toChange(story.id()), Clock.today()).stream())
                .toList());
        assertThat(paper).hasSize(1);
        assertThat(paper.get(0).paragraphs())
                .anyMatch(line -> line.contains(WORDS))
                .contains("The decision says of it: It was not weighed; the sums decide.");
    }

    @Test
    void what_was_said_in_the_case_to_bear_on_authorisation_counts_too_and_the_reply_stands_beside_it() {
        var story = Story.recommended("BLOCK");
        String id = log(story, 12, ", \"linkedToAuthorisation\": true");
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        ASSESSOR.once()
                .body("{\"text\": \"Nobody said so.\"}")
                .post(story.href("/suggestions/%s/reply".formatted(id)))
                .then()
                .statusCode(200);

        story.get(DECIDER, "/linked-suggestions")
                .body("suggestions.suggestion", contains(id))
                .body("suggestions[0].linked", equalTo(true))
                .body("suggestions[0].replies[0].text", equalTo("Nobody said so."))
                .body("suggestions[0].replies[0].late", equalTo(false));
    }

    @Test
    @Allows("BLK-10")
    void advice_other_offices_and_longer_ago_are_not_linked_and_need_no_answer() {
        var story = Story.recommended("BLOCK");
        told(story, "SUPPORT", "PCTC-001", 10, true);
        told(story, "MERGER", "PCTC-999", 10, false);
        told(story, "MERGER", "PCTC-001", 91, false);
        log(story, 5, "");
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);

        story.get(CHAIR, "/linked-suggestions").body("flag", nullValue()).body("suggestions", hasSize(0));
        story.get(CHAIR, "/trail").body("step", not(hasItem("POSSIBLE_COERCION")));
        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        story.step(DECIDER, "block", Story.block("", FIRST)).statusCode(200);
    }

    @Test
    void what_is_logged_after_the_notice_and_was_made_before_counts() {
        var story = Story.noticed();
        var above = told(story, "BOUNDARY", "FELLS", 90, false);
        told(story, "MERGER", "PCTC-001", -1, false);
        String here = log(story, 3, ", \"linkedToAuthorisation\": true");

        story.get(CHAIR, "/linked-suggestions").body("suggestions.suggestion", contains(above.toString(), here));
        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        story.step(DECIDER, "block", block(answer(above, "Read.")))
                .statusCode(422)
                .body("faults.detail", contains(containsString(here)));
        story.step(DECIDER, "block", block(answer(above, "Read."), answer(UUID.fromString(here), "Read too.")))
                .statusCode(200);
    }

    @Test
    void a_fresh_notice_does_not_shake_off_what_the_first_stood_beside() {
        var story = Story.recommended("BLOCK");
        var suggestion = told(story, "MERGER", "PCTC-001", 90, false);
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        Clock.moveTo(Clock.today().plusDays(1));
        story.step(ASSESSOR, "renotify", story.notice(Story.GROUND)).statusCode(200);

        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        story.step(DECIDER, "block", Story.block("", FIRST)).statusCode(422).body("rule", equalTo("BLK-10"));
        story.step(DECIDER, "block", block(answer(suggestion, "Weighed."))).statusCode(200);
    }

    @Test
    void the_registers_reply_stands_beside_the_words_and_the_department_sees_it_all() {
        var story = Story.recommended("BLOCK");
        var suggestion = told(story, "MERGER", "PCTC-001", 1, false);
        Events.deliver(REGISTRY, "SUGGESTION_REPLIED", suggestion, 2, """
                        {"groupId": "%s", "suggestionId": "%s", "text": "I spoke of a clerk.",
                         "by": {"subject": "%s", "name": "Helen Marsh"}, "at": "2012-07-03T09:30:00Z"}""".formatted(
                                story.group(), suggestion, UUID.randomUUID()))
                .statusCode(204);
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);

        story.get(CHAIR, "/linked-suggestions")
                .body("suggestions[0].replies[0].text", equalTo("I spoke of a clerk."))
                .body("suggestions[0].replies[0].by.name", equalTo("Helen Marsh"));
        story.get(CHAIR, "/suggestions").body("items[0].replies[0].text", equalTo("I spoke of a clerk."));
        NATIONAL.request()
                .get("/applications/linked-suggestions?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].applicationId", equalTo(story.id().toString()))
                .body("items[0].text", equalTo(WORDS))
                .body("items[0].replies", equalTo(1));
        ASSESSOR.request().get("/applications/linked-suggestions").then().statusCode(403);
        NATIONAL.request()
                .get("/applications/linked-suggestions?after=eB94")
                .then()
                .statusCode(400);
    }

    @Test
    void the_departments_list_goes_on_where_the_page_ended() {
        var story = Story.recommended("BLOCK");
        told(story, "MERGER", "PCTC-001", 2, false);
        told(story, "SUPPORT", "PCTC-001", 1, false);
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        var both = NATIONAL.request()
                .get("/applications/linked-suggestions?limit=2")
                .then()
                .body(
                        "items.applicationId",
                        contains(story.id().toString(), story.id().toString()))
                .extract()
                .jsonPath();
        String next = NATIONAL.request()
                .get("/applications/linked-suggestions?limit=1")
                .then()
                .body("items.suggestion", contains(both.getString("items[0].suggestion")))
                .extract()
                .path("next");
        NATIONAL.request()
                .get("/applications/linked-suggestions?limit=1&after=" + next)
                .then()
                .body("items.suggestion", contains(both.getString("items[1].suggestion")));
    }

    @Test
    void a_favourable_decision_needs_no_answer() {
        var story = Story.recommended("BLOCK");
        told(story, "MERGER", "PCTC-001", 30, false);
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        story.step(DECIDER, "authorise", "{\"reasons\": \"All is well.\"}").statusCode(200);
    }

    private static UUID told(Story story, String kind, String office, int daysAgo, boolean advice) {
        var id = UUID.randomUUID();
        Events.deliver(REGISTRY, "SUGGESTION_LOGGED", id, 1, """
                        {"groupId": "%s", "suggestionId": "%s", "kind": "%s", "advice": %s, "office": "%s",
                         "author": {"subject": null, "name": "Helen Marsh", "capacity": "REPORTED"}, "madeOn": "%s",
                         "text": "%s", "linked": true, "replyUntil": null, "replyComputed": null}""".formatted(
                        story.group(), id, kind, advice, office, Clock.today().minusDays(daysAgo), WORDS))
                .statusCode(204);
        return id;
    }

    private static String log(Story story, int daysAgo, String more) {
        return CHAIR.once()
                .body("""
                {"kind": "TIMETABLE", "office": "PCTC-001", "author": {"subject": "%s", "name": "%s"}, "madeOn": "%s",
                 "how": "on the telephone", "text": "Wait for wave four, or the block comes."%s}""".formatted(
                        ASSESSOR.subject(), ASSESSOR.name(), Clock.today().minusDays(daysAgo), more))
                .post(story.href("/suggestions"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String block(String... answers) {
        return Story.block("", FIRST)
                .replace("\"grounds\":", "\"suggestions\": [%s], \"grounds\":".formatted(String.join(",", answers)));
    }

    private static String answer(UUID suggestion, String words) {
        return "{\"suggestion\": \"%s\", \"answer\": \"%s\"}".formatted(suggestion, words);
    }
}
