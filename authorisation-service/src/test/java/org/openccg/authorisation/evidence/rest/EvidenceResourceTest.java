package org.openccg.authorisation.evidence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.NEIGHBOUR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class EvidenceResourceTest {

    @Test
    @Allows("APP-3")
    void documents_are_known_by_content_and_given_back_byte_for_byte() {
        var story = Story.started();
        byte[] content = Arrays.copyOf(Story.pdf("long"), (2 << 20) + 17);
        String id = story.upload(CHAIR, "OD_PLAN", "Plan & Co.pdf", content)
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("sha256", equalTo(Hash.of(content)))
                .body("size", equalTo(content.length))
                .body("criteria", contains("D3-02"))
                .body("side", equalTo("GROUP"))
                .extract()
                .path("id");
        story.declare(ASSESSOR).statusCode(201);
        var read = ASSESSOR.request()
                .accept("*/*")
                .get(story.href("/evidence/" + id))
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''Plan%20%26%20Co.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .contentType("application/pdf");
        assertThat(read.extract().asByteArray()).isEqualTo(content);
    }

    @Test
    @Allows("APP-3")
    void office_documents_are_accepted() {
        var story = Story.started();
        story.upload(CHAIR, "OD_PLAN", "a.docx", Story.office("word/document.xml"))
                .statusCode(201);
        story.upload(CHAIR, "FINANCIAL_PLAN", "a.xlsx", Story.office("xl/workbook.xml"))
                .statusCode(201);
        story.upload(CHAIR, "CASE_STUDY", "a.pptx", Story.office("ppt/presentation.xml"))
                .statusCode(201);
    }

    @Test
    @Refuses("APP-3")
    void everything_wrong_with_a_document_is_said_at_once() {
        var story = Story.started();
        CHAIR.once()
                .contentType("multipart/form-data")
                .multiPart("file", "plan.pdf", "just words".getBytes(StandardCharsets.UTF_8))
                .multiPart("type", "SECRET")
                .multiPart("criteria", "X9-99")
                .post(story.href("/evidence"))
                .then()
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_INVALID"))
                .body("rule", equalTo("APP-3"))
                .body("faults.pointer", contains("/file", "/type", "/criteria"));
    }

    @Test
    @Refuses("APP-3")
    void a_name_must_not_lie_about_the_content() {
        var story = Story.started();
        refused(story, "plan.docx", Story.pdf("a"));
        refused(story, "plan.docx", Story.office("xl/workbook.xml"));
        refused(story, "plan.zip", Story.office("other/thing.xml"));
        refused(story, "plan.pdf", "MZ this is a program".getBytes(StandardCharsets.UTF_8));
        refused(story, "plan.pdf", new byte[0]);
    }

    @Test
    @Refuses("APP-3")
    void a_file_too_large_is_refused_in_words() {
        var story = Story.started();
        story.upload(CHAIR, "OD_PLAN", "big.pdf", Arrays.copyOf(Story.pdf("big"), (20 << 20) + 1))
                .statusCode(422)
                .body("rule", equalTo("APP-3"))
                .body("detail", containsString("bytes"));
    }

    @Test
    @Refuses("APP-3")
    void thirty_documents_are_the_limit_and_a_new_edition_is_no_new_document() {
        var story = Story.started();
        for (int no = 1; no <= 30; no++) {
            story.upload(CHAIR, "CASE_STUDY", "study-" + no + ".pdf", Story.pdf("s" + no))
                    .statusCode(201);
        }
        story.upload(NEIGHBOUR, "CASE_STUDY", "study-31.pdf", Story.pdf("31"))
                .statusCode(422)
                .body("rule", equalTo("APP-3"));
        story.upload(CHAIR, "CASE_STUDY", "study-30.pdf", Story.pdf("30b"))
                .statusCode(201)
                .body("edition", equalTo(2));
        story.upload(ASSESSOR, "LETTER", "letter.pdf", Story.pdf("office"))
                .statusCode(201)
                .body("side", equalTo("OFFICE"));
    }

    @Test
    @Refuses("APP-3")
    void three_sets_of_minutes_are_enough_of_one_committee() {
        var story = Story.started();
        for (int no = 1; no <= 3; no++) {
            minutes(story, no, "Finance committee").statusCode(201);
        }
        minutes(story, 4, "Finance committee")
                .statusCode(422)
                .body("rule", equalTo("APP-3"))
                .body("faults.pointer", contains("/committee"));
        minutes(story, 4, "Quality committee").statusCode(201);
        minutes(story, 5, "bad\u0000name").statusCode(422);
        story.upload(CHAIR, "MINUTES", "nameless.pdf", Story.pdf("m"))
                .statusCode(422)
                .body("faults.pointer", contains("/committee"));
    }

    @Test
    void nothing_is_overwritten_and_neither_side_supersedes_the_other() {
        var story = Story.started();
        String first = story.upload(CHAIR, "OD_PLAN", "plan.pdf", Story.pdf("1"))
                .extract()
                .path("id");
        String second = story.upload(CHAIR, "OD_PLAN", "plan.pdf", Story.pdf("2"))
                .extract()
                .path("id");
        story.upload(ASSESSOR, "OD_PLAN", "plan.pdf", Story.pdf("3"))
                .statusCode(201)
                .body("edition", equalTo(1));
        story.get(CHAIR, "/evidence")
                .statusCode(200)
                .body("", hasSize(3))
                .body("find { it.id == '%s' }.current".formatted(first), equalTo(false))
                .body("find { it.id == '%s' }.current".formatted(second), equalTo(true));
        CHAIR.request()
                .accept("*/*")
                .get(story.href("/evidence/" + first))
                .then()
                .statusCode(200);
    }

    @Test
    void an_upload_repeated_with_its_key_is_stored_once() {
        var story = Story.started();
        var key = UUID.randomUUID();
        byte[] content = Story.pdf("once");
        for (int time = 0; time < 2; time++) {
            CHAIR.request()
                    .header("Idempotency-Key", key)
                    .contentType("multipart/form-data")
                    .multiPart("file", "once.pdf", content)
                    .multiPart("type", "OD_PLAN")
                    .post(story.href("/evidence"))
                    .then()
                    .statusCode(201);
        }
        story.get(CHAIR, "/evidence").body("", hasSize(1));
        CHAIR.request()
                .header("Idempotency-Key", key)
                .contentType("multipart/form-data")
                .multiPart("file", "once.pdf", Story.pdf("else"))
                .multiPart("type", "OD_PLAN")
                .post(story.href("/evidence"))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    @Refuses("APP-3")
    void a_form_without_a_file_is_refused() {
        var story = Story.started();
        CHAIR.once()
                .contentType("multipart/form-data")
                .multiPart("type", "OD_PLAN")
                .post(story.href("/evidence"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("APP-3"));
        story.upload(DECIDER, "OD_PLAN", "a.pdf", Story.pdf("a")).statusCode(403);
        story.get(CHAIR, "/trail").body("step", hasItem("START"));
    }

    private static void refused(Story story, String name, byte[] content) {
        story.upload(CHAIR, "OD_PLAN", name, content)
                .statusCode(422)
                .body("rule", equalTo("APP-3"))
                .body("faults.pointer", hasItem("/file"));
    }

    private static io.restassured.response.ValidatableResponse minutes(Story story, int no, String committee) {
        return CHAIR.once()
                .contentType("multipart/form-data")
                .multiPart("file", "minutes-" + no + ".pdf", Story.pdf("m" + no))
                .multiPart("type", "MINUTES")
                .multiPart("committee", committee)
                .post(story.href("/evidence"))
                .then();
    }
}
