package org.openccg.authorisation.letter.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.condition.Conditional;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.time.Deadline;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class LettersTest {

    @Test
    void a_notice_is_told_in_plain_words_with_the_day_of_the_ledger() {
        var story = Story.noticed();
        String html = html(story, CHAIR, 0);

        assertThat(html)
                .contains("We propose to block your application")
                .contains("Running costs exceed the allowance.")
                .contains("The group must be able to do what the law gives it to do.")
                .contains("1.10 a head over the allowance")
                .contains("Advice did not close the gap.")
                .contains("What would put it right")
                .contains("financial_plan.pdf")
                .doesNotContain("FUNCTIONS_NOT_DISCHARGEABLE")
                .doesNotContain(Story.CRITERION);
        assertThat(html).contains(lastDay(story, "REPRESENTATIONS"));
    }

    @Test
    void a_letter_about_conditions_says_what_is_asked_and_offered_and_when_the_plan_is_due() {
        var story = Conditional.imposed("II", Conditional.ONE);

        assertThat(html(story, CHAIR, 0))
                .contains("We propose conditions for your group")
                .contains("Condition 1", "What we ask for", "Level II: Advice and expertise.")
                .doesNotContain("block your application");
        assertThat(html(story, CHAIR, 1))
                .contains("Your group is authorised, with conditions")
                .contains("Condition 1", "Level II: Advice and expertise.", "There is no appeal")
                .contains(lastDay(story, "PLAN"))
                .doesNotContain("You need to do nothing");
    }

    @Test
    void a_block_says_why_how_each_point_was_answered_and_until_when_to_appeal() {
        var story = Story.blocked();
        String html = html(story, CHAIR, 1);

        assertThat(html)
                .contains("Your application is blocked")
                .contains("No allowance covers the plan.")
                .contains("The plan was corrected.")
                .contains("The sums were misread.")
                .contains("Read and weighed.")
                .contains("You can appeal");
        assertThat(html).contains(lastDay(story, "APPEAL"));
        assertThat(html)
                .contains(Deadline.words(
                        LocalDate.parse(story.get(CHAIR, "/decision").extract().path("lastDayToAppeal"))));
    }

    @Test
    void the_other_outcomes_are_told_too() {
        var authorised = Story.recommended("AUTHORISE");
        authorised
                .step(DECIDER, "authorise", "{\"reasons\": \"All criteria are met.\"}")
                .statusCode(200);
        assertThat(html(authorised, CHAIR, 0))
                .contains("Your group is authorised")
                .doesNotContain("appeal");

        var deferred = Story.recommended("AUTHORISE");
        deferred.step(DECIDER, "defer", "{\"reasons\": \"The merger is to be settled first.\"}")
                .statusCode(200);
        assertThat(html(deferred, CHAIR, 0))
                .contains("is put off")
                .contains("The merger is to be settled first.")
                .contains(lastDay(deferred, "APPEAL"));
    }

    @Test
    void what_people_wrote_is_text_and_never_markup() {
        var story = Story.recommended("BLOCK");
        String body = story.notice(Story.GROUND).replace("Running costs", "<script>alert(1)</script> Running costs");
        story.step(ASSESSOR, "serve-notice", body).statusCode(200);
        assertThat(html(story, CHAIR, 0)).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void a_letter_is_printed_from_what_was_frozen_always_to_the_same_bytes() throws Exception {
        var story = Story.blocked();
        String id = letters(story).getString("[1].id");
        byte[] first = pdf(story, CHAIR, id);
        Thread.sleep(1100);
        assertThat(pdf(story, CHAIR, id)).isEqualTo(first);
        assertThat(letters(story).getString("[1].sha256")).isEqualTo(sha256(html(story, CHAIR, 1)));
        try (var document = Loader.loadPDF(first)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Your application is blocked")
                    .contains(lastDay(story, "APPEAL"));
        }
        looked(first, "blocked");
        looked(pdf(story, CHAIR, letters(story).getString("[0].id")), "notice");
    }

    @Test
    void a_preview_shows_the_letter_and_leaves_no_trace() {
        var story = Story.recommended("BLOCK");
        int version = story.version();
        String html = preview(story, ASSESSOR, "serve-notice/preview", story.notice(Story.GROUND))
                .statusCode(200)
                .extract()
                .asString();
        assertThat(html).contains("This is a preview").contains("Running costs exceed the allowance.");
        assertThat(story.version()).isEqualTo(version);
        assertThat(story.status()).isEqualTo("RECOMMENDED");
        assertThat(letters(story).getList("")).isEmpty();
        story.get(ASSESSOR, "/notices").body("size()", equalTo(0));
        story.get(ASSESSOR, "/deadlines").body("findAll { it.kind == 'REPRESENTATIONS' }.size()", equalTo(0));

        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        assertThat(html(story, CHAIR, 0)).doesNotContain("preview,").doesNotContain("This is a preview");
    }

    @Test
    void a_preview_of_a_block_shows_the_letter_and_leaves_no_trace() {
        var story = Story.heard();
        assertThat(preview(story, DECIDER, "decision-preview", "{\"block\": %s}".formatted(story.block()))
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("This is a preview")
                .contains("Your application is blocked")
                .contains("Read and weighed.");
        assertThat(story.status()).isEqualTo("NOTICE_SERVED");
        story.get(CHAIR, "/decision").statusCode(404);
        preview(story, DECIDER, "decision-preview", "{}").statusCode(422).body("code", equalTo("DECISION_INCOMPLETE"));
        preview(story, ASSESSOR, "decision-preview", "{\"block\": %s}".formatted(story.block()))
                .statusCode(403);
    }

    @Test
    void a_preview_is_refused_as_the_real_thing_would_be_and_no_attempt_is_recorded() {
        var story = Story.recommended("BLOCK");
        preview(story, ASSESSOR, "serve-notice/preview", story.notice("SIZE"))
                .statusCode(422)
                .body("code", equalTo("PROHIBITED_GROUND"));
        story.get(ASSESSOR, "/timeline").body("items.findAll { it.step == 'SERVE_NOTICE_REFUSED' }.size()", equalTo(0));
        preview(story, ELSEWHERE, "serve-notice/preview", story.notice(Story.GROUND))
                .statusCode(404);
        preview(Story.inReview(), ASSESSOR, "serve-notice/preview", story.notice(Story.GROUND))
                .statusCode(409);
    }

    @Test
    void letters_are_open_to_both_sides_and_to_nobody_else() {
        var story = Story.noticed();
        String id = letters(story).getString("[0].id");
        story.get(MODERATOR, "/letters").statusCode(200).body("[0].servedOn.size()", equalTo(3));
        story.get(ELSEWHERE, "/letters").statusCode(404);
        story.get(STRANGER, "/letters/" + id).statusCode(404);
        var other = Story.noticed();
        other.get(CHAIR, "/letters/" + id).statusCode(404);
    }

    @Test
    void a_letter_says_what_browsers_may_do_with_it() {
        var story = Story.noticed();
        CHAIR.request()
                .accept("text/html")
                .get(story.href("/letters/" + letters(story).getString("[0].id")))
                .then()
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void the_service_itself_cannot_change_a_letter() throws SQLException {
        var story = Story.noticed();
        try (var connection = Database.asService();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "update letter set html = 'x' where application_id = '%s'".formatted(story.id())))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate(
                            "delete from letter where application_id = '%s'".formatted(story.id())))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void letters_are_named_in_the_bundle() throws IOException {
        var story = Story.noticed();
        byte[] pdf = CHAIR.request()
                .accept("application/pdf")
                .get(story.href("/bundle"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains(letters(story).getString("[0].sha256"));
        }
    }

    static JsonPath letters(Story story) {
        return story.get(CHAIR, "/letters").statusCode(200).extract().jsonPath();
    }

    private static String html(Story story, Person reader, int index) {
        return reader.request()
                .accept("text/html")
                .get(story.href("/letters/" + letters(story).getString("[%d].id".formatted(index))))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static byte[] pdf(Story story, Person reader, String id) {
        return reader.request()
                .accept("application/pdf")
                .get(story.href("/letters/" + id))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static io.restassured.response.ValidatableResponse preview(
            Story story, Person person, String path, String body) {
        story.get(person, "/notices");
        return person.request()
                .accept("text/html, application/problem+json")
                .body(body)
                .post(story.href("/" + path))
                .then();
    }

    private static String lastDay(Story story, String kind) {
        return story.get(CHAIR, "/deadlines").extract().path("find { it.kind == '%s' }.words".formatted(kind));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    /** Kept beside the reports, for people to look at. */
    private static void looked(byte[] pdf, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
