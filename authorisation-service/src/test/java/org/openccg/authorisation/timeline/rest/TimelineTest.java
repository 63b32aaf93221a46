package org.openccg.authorisation.timeline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.openccg.authorisation.Cast.APPEALS;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.Cast.REGISTRY;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class TimelineTest {

    @Test
    void says_everything_that_happened_in_sentences() {
        var story = appealed();
        int entries = story.get(NATIONAL, "/trail").extract().path("size()");

        var lines = whole(story, CHAIR);
        assertThat(lines).hasSize(entries);
        assertThat(lines)
                .allMatch(line -> line.matches("(?s)[A-Z].*\\."))
                .contains(
                        "The draft of the bid was changed.",
                        "Practice Z90002 signed.",
                        "The document financial_plan.pdf was put into the case as evidence: financial plan.",
                        "The bid was certified as true.",
                        "The bid was submitted, to be measured against version 2 of the criteria.",
                        "No interests were declared.",
                        "The bid was accepted for review.",
                        "Findings were stated: not met D3-02.",
                        "The findings were taken into moderation.",
                        "The moderator recommended to the authorising officers: block.",
                        "The group answered the notice in 2 points, as its final word.",
                        "The group appealed.",
                        "A ruling put an outcome of its own in place of the decision.",
                        "The appeal is over.")
                .anyMatch(
                        line -> line.startsWith(
                                "Notice of a proposed block was served, on the ground: functions not dischargeable. The last day for representations is "))
                .anyMatch(line -> line.startsWith(
                        "The bid was blocked, on the ground: functions not dischargeable. The last day to appeal is "))
                .noneMatch(line -> line.contains("null"));
    }

    @Test
    void says_who_and_in_what_capacity_when_and_why() {
        var story = Story.submitted();
        story.step(CHAIR, "withdraw", "{\"reasons\": \"We join our neighbours.\"}")
                .statusCode(200);
        Events.deliver(REGISTRY, "GROUP_CHANGED", story.group(), 1, "{}");

        story.get(CHAIR, "/timeline")
                .statusCode(200)
                .body("items[0].sentence", startsWith("The bid of NHS"))
                .body("items[0].who", equalTo(CHAIR.name()))
                .body("items[0].capacity", equalTo("chair"))
                .body("items[0].becomes", equalTo("draft"))
                .body("items[1].becomes", nullValue())
                .body("items[1].seq", equalTo(2))
                .body("items[1].atInWords", containsString(" July 2012, "))
                .body("items.becomes", hasItems("submitted", "withdrawn"))
                .body("items.reason", hasItem("We join our neighbours."))
                .body("next", nullValue());
    }

    @Test
    void both_sides_read_the_same_words() {
        var story = appealed();
        var group = whole(story, CHAIR);
        String page = html(story, CHAIR);
        for (Person person : List.of(NATIONAL, ASSESSOR, MODERATOR, DECIDER)) {
            assertThat(whole(story, person)).isEqualTo(group);
            assertThat(html(story, person)).isEqualTo(page);
        }
    }

    @Test
    void is_read_a_page_at_a_time() {
        var story = Story.submitted();
        var first = CHAIR.request()
                .queryParam("limit", 2)
                .get(story.href("/timeline"))
                .then()
                .body("items", hasSize(2));
        String next = first.extract().path("next");
        CHAIR.request()
                .queryParam("after", next)
                .get(story.href("/timeline"))
                .then()
                .statusCode(200)
                .body("items[0].seq", equalTo(3));
        CHAIR.request()
                .queryParam("after", "nonsense")
                .get(story.href("/timeline"))
                .then()
                .statusCode(400);
        CHAIR.request()
                .queryParam("limit", 201)
                .get(story.href("/timeline"))
                .then()
                .statusCode(422);
    }

    @Test
    void is_one_document_for_people_that_lets_nothing_through() {
        var story = Story.submitted();
        story.step(CHAIR, "withdraw", "{\"reasons\": \"<script>alert(1)</script> & \\u0007 more\"}")
                .statusCode(200);

        var answer = CHAIR.request()
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(story.href("/timeline"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Vary", containsString("Accept"));
        String page = answer.extract().asString();
        assertThat(page.split("<h1>")).hasSize(2);
        assertThat(page)
                .contains("<html lang=\"en-GB\">", "<caption>", "<th scope=\"col\">When</th>", "<time datetime=\"2012-")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \uFFFD more")
                .doesNotContain("<script");
        CHAIR.request().accept("image/png").get(story.href("/timeline")).then().statusCode(406);
    }

    @Test
    void is_for_those_whom_the_case_concerns_once_they_declared() {
        var story = Story.submitted();
        story.get(STRANGER, "/timeline").statusCode(404);
        story.get(ELSEWHERE, "/timeline").statusCode(404);
        story.doNotDeclareFor(OVERSEER);
        story.get(OVERSEER, "/timeline").statusCode(409);
        story.get(CHAIR, "/timeline").statusCode(200);
        REGISTRY.may("application:view")
                .request()
                .get(story.href("/timeline"))
                .then()
                .statusCode(200);
    }

    @Test
    void takes_as_many_statements_for_a_long_case_as_for_a_short_one() {
        var shorter = Story.started();
        var longer = Story.complete();
        assertThat(Statements.during(() -> longer.get(CHAIR, "/timeline").statusCode(200)))
                .hasSameSizeAs(
                        Statements.during(() -> shorter.get(CHAIR, "/timeline").statusCode(200)));
    }

    /** A whole case, with a block that a ruling overturned. */
    private static Story appealed() {
        var story = Story.blocked();
        var appeal = UUID.randomUUID();
        String about = "\"appealId\": \"%s\", \"applicationId\": \"%s\"".formatted(appeal, story.id());
        heard(appeal, 1, "APPEAL_OPENED", "{%s}".formatted(about));
        heard(appeal, 2, "RULING_GIVEN", """
                {%s, "remedy": "SUBSTITUTE", "outcome": "AUTHORISED", "rulingId": "%s"}""".formatted(about, UUID.randomUUID()));
        heard(appeal, 3, "APPEAL_CLOSED", "{%s}".formatted(about));
        return story;
    }

    private static void heard(UUID appeal, long sequence, String type, String data) {
        Events.deliver(APPEALS, type, appeal, sequence, data).statusCode(204);
    }

    private static List<String> whole(Story story, Person person) {
        var sentences = new ArrayList<String>();
        ValidatableResponse page = story.get(person, "/timeline?limit=10").statusCode(200);
        sentences.addAll(page.extract().<List<String>>path("items.sentence"));
        for (String next = page.extract().path("next");
                next != null;
                next = page.extract().path("next")) {
            page = story.get(person, "/timeline?limit=10&after=" + next).statusCode(200);
            sentences.addAll(page.extract().<List<String>>path("items.sentence"));
        }
        return sentences;
    }

    private static String html(Story story, Person person) {
        return person.request()
                .accept("text/html")
                .get(story.href("/timeline"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
