package org.openccg.authorisation.evidence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.testing.Statements;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ReadingTest {

    @Test
    void who_opened_what_is_on_record_and_a_look_at_the_headers_opens_nothing() {
        var story = Story.started();
        byte[] content = Story.pdf("read");
        String evidence =
                story.upload(CHAIR, "OD_PLAN", "plan.pdf", content).extract().path("id");
        story.declare(ASSESSOR).statusCode(201);
        ASSESSOR.request()
                .accept("*/*")
                .head(story.href("/evidence/" + evidence))
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(String.valueOf(content.length)))
                .header("Repr-Digest", equalTo("sha-256=:" + base64(content) + ":"));
        story.get(CHAIR, "/disclosures")
                .statusCode(200)
                .body("[0].evidence", equalTo(evidence))
                .body("[0].inTheCaseSince", notNullValue())
                .body("[0].openedBy", empty());
        open(story, ASSESSOR, evidence);
        open(story, ASSESSOR, evidence);
        open(story, NEIGHBOUR, evidence);
        open(story, NATIONAL, evidence);
        story.get(CHAIR, "/disclosures")
                .body("[0].openedBy.audience", contains("OFFICE", "GROUP", "DEPARTMENT"))
                .body("[0].openedBy[0].person.name", equalTo(ASSESSOR.name()))
                .body("[0].openedBy[0].days", equalTo(1));
        story.get(STRANGER, "/disclosures").statusCode(404);
    }

    @Test
    void what_the_group_sends_after_submission_is_taken_and_marked_as_late() {
        var story = Story.submitted();
        story.upload(CHAIR, "CASE_STUDY", "late.pdf", Story.pdf("late"))
                .statusCode(201)
                .body("late", containsString("after the submission"));
        story.upload(ASSESSOR, "CASE_STUDY", "own.pdf", Story.pdf("office"))
                .statusCode(201)
                .body("late", nullValue());
        story.get(CHAIR, "/evidence").body("findAll { it.late != null }.fileName", contains("late.pdf"));
    }

    @Test
    @Allows("APP-3")
    void a_side_links_its_documents_anew_and_the_trail_keeps_both() {
        var story = Story.complete();
        String evidence = story.evidence(1);
        link(story, CHAIR, evidence, "\"D2-01\", \"D3-02\", \"D2-01\"")
                .statusCode(200)
                .body("criteria", contains("D2-01", "D3-02"));
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'LINK_CRITERIA' }.detail.before", contains("D3-02"))
                .body("find { it.step == 'LINK_CRITERIA' }.detail.after", contains("D2-01", "D3-02"));
        story.get(CHAIR, "/evidence?criterion=D2-01").body("id", contains(evidence));
        story.get(CHAIR, "/evidence?criterion=D2-01&type=OD_PLAN").body("", empty());
        story.get(CHAIR, "/evidence?type=CONSTITUTION&current=true").body("id", contains(story.evidence(0)));
        story.get(CHAIR, "/evidence?current=false").body("", empty());
    }

    @Test
    @Refuses("APP-3")
    void nobody_links_documents_of_the_other_side_or_to_what_is_not_there() {
        var story = Story.complete();
        String evidence = story.evidence(1);
        story.declare(ASSESSOR);
        link(story, ASSESSOR, evidence, "\"D3-02\"").statusCode(403);
        link(story, CHAIR, evidence, "\"X9-99\"").statusCode(422).body("rule", equalTo("APP-3"));
        CHAIR.request()
                .body("{\"criteria\": []}")
                .put(story.href("/evidence/%s/criteria".formatted(evidence)))
                .then()
                .statusCode(428);
        story.get(CHAIR, "/evidence?criterion=D3-02").body("", hasSize(3));
    }

    @Test
    @Refuses("APP-3")
    void every_flaw_comes_with_what_to_do() {
        var story = Story.started();
        story.upload(CHAIR, "OD_PLAN", "scan.pdf", Story.pdfShowing("0 0 9 9 re f"))
                .statusCode(422)
                .body("rule", equalTo("APP-3"))
                .body("remedy", containsString("OCR"));
        story.upload(
                        CHAIR,
                        "OD_PLAN",
                        "plan.docx",
                        Story.archive(List.of("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .statusCode(422)
                .body("remedy", containsString("without macros"));
        story.upload(CHAIR, "OD_PLAN", "notes.txt", "Only words.".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("faults[0].detail", containsString("text/plain"))
                .body("faults[0].remedy", containsString("pdf, docx, xlsx or pptx"));
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        var story = Story.complete();
        int few = statements(story);
        for (int no = 1; no <= 5; no++) {
            story.upload(CHAIR, "CASE_STUDY", "study-" + no + ".pdf", Story.pdf("s"));
        }
        assertThat(statements(story)).isEqualTo(few);
    }

    private static int statements(Story story) {
        return Statements.during(() -> {
                    story.get(CHAIR, "/evidence").statusCode(200);
                    story.get(CHAIR, "/disclosures").statusCode(200);
                })
                .size();
    }

    private static ValidatableResponse link(Story story, Person person, String evidence, String codes) {
        return person.request()
                .header("If-Match", "\"" + story.version() + "\"")
                .body("{\"criteria\": [%s]}".formatted(codes))
                .put(story.href("/evidence/%s/criteria".formatted(evidence)))
                .then();
    }

    private static void open(Story story, Person person, String evidence) {
        person.request()
                .accept("*/*")
                .get(story.href("/evidence/" + evidence))
                .then()
                .statusCode(200);
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Hash.of(content)));
    }
}
