package org.openccg.authorisation.note.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.EVERYTHING;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class NotesTest {

    private final String text = "The reserve looks thin; ask at the visit. " + UUID.randomUUID();

    @Test
    void whoever_reviews_or_decides_reads_them() {
        var story = Story.inReview();
        note(story, ASSESSOR, text, "\"D3-02\"")
                .statusCode(201)
                .body("sha256", equalTo(Hash.of(text)))
                .body("$", not(hasKey("text")));
        note(story, MODERATOR, "Another.", "null").statusCode(201);

        for (Person person : List.of(ASSESSOR, MODERATOR, OVERSEER, DECIDER, NATIONAL)) {
            story.get(person, "/notes")
                    .statusCode(200)
                    .body("items.text", contains(text, "Another."))
                    .body("items.criterion", contains("D3-02", null))
                    .body("items[0].by.name", equalTo(ASSESSOR.name()));
        }
        String next = story.get(ASSESSOR, "/notes?limit=1").extract().path("next");
        story.get(ASSESSOR, "/notes?limit=1&after=" + next)
                .body("items", hasSize(1))
                .body("items.text", contains("Another."));
    }

    @Test
    void the_group_learns_that_there_is_one_and_finds_the_text_nowhere() throws SQLException {
        var story = Story.inReview();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            String answered = repeated(story, key).statusCode(201).extract().asString();
            assertThat(answered).doesNotContain(text);
        }

        story.get(CHAIR, "/notes").statusCode(403);
        story.get(CHAIR, "/timeline")
                .body("items.sentence", hasItem("A working note was made; no decision may rest on it."))
                .body("items.who", hasItem(ASSESSOR.name()));
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'NOTE' }.detail.sha256", equalTo(Hash.of(text)))
                .body("findAll { it.step == 'NOTE' }", hasSize(1));
        for (String read : List.of("", "/trail", "/timeline", "/findings", "/evidence", "/notices", "/completeness")) {
            assertThat(story.get(CHAIR, read).extract().asString()).as(read).doesNotContain(text);
        }
        assertThat(holding("select body from idempotent_answer")).isZero();
        assertThat(holding("select content from audit_entry")).isZero();
    }

    @Test
    void nobody_else_makes_or_reads_them() {
        var story = Story.inReview();
        note(story, ASSESSOR, text, "null").statusCode(201);

        note(story, DECIDER, text, "null").statusCode(403);
        CHAIR.once().body(body(text, "null")).post(story.href("/notes")).then().statusCode(403);
        for (Person person : List.of(ELSEWHERE)) {
            person.request().get(story.href("/notes")).then().statusCode(404);
            person.once()
                    .body(body(text, "null"))
                    .post(story.href("/notes"))
                    .then()
                    .statusCode(404);
        }
        STRANGER.request().get(story.href("/notes")).then().statusCode(403);
        story.doNotDeclareFor(OVERSEER);
        story.get(OVERSEER, "/notes").statusCode(409);
    }

    @Test
    void who_has_a_part_in_the_group_reads_none_whatever_roles_come_with_it() {
        var story = Story.inReview();
        note(story, ASSESSOR, text, "null").statusCode(201);
        EVERYTHING
                .once()
                .body("{\"interests\": []}")
                .post(story.href("/declarations"))
                .then();

        EVERYTHING.request().get(story.href("/notes")).then().statusCode(403);
    }

    @Test
    void they_are_made_between_submission_and_outcome_and_about_what_the_case_is_measured_against() {
        var story = Story.inReview();
        note(story, ASSESSOR, text, "\"D9-99\"")
                .statusCode(422)
                .body("faults.pointer", contains("/criterion"))
                .body("faults.rule", contains("APP-5"));
        note(story, ASSESSOR, " ", "null").statusCode(422);

        note(Story.started(), ASSESSOR, text, "null").statusCode(409);
        note(Story.blocked(), ASSESSOR, text, "null").statusCode(409);
    }

    private ValidatableResponse repeated(Story story, String key) {
        story.get(ASSESSOR, "/findings");
        return ASSESSOR.request()
                .header("Idempotency-Key", key)
                .body(body(text, "null"))
                .post(story.href("/notes"))
                .then();
    }

    private static ValidatableResponse note(Story story, Person by, String text, String criterion) {
        story.get(by, "/findings");
        return by.once().body(body(text, criterion)).post(story.href("/notes")).then();
    }

    private static String body(String text, String criterion) {
        return "{\"text\": \"%s\", \"criterion\": %s}".formatted(text, criterion);
    }

    /** How many rows hold the text, among what one column of a table holds. */
    private int holding(String column) throws SQLException {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement(
                        "select count(*) from (" + column + ") as each (value) where position(? in value) > 0")) {
            query.setString(1, text);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
