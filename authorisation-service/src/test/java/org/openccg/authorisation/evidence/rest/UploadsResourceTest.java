package org.openccg.authorisation.evidence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
class UploadsResourceTest {

    @Test
    @Allows("APP-3")
    void a_large_file_arrives_in_parts_in_any_order_and_by_two_people() {
        var story = Story.started();
        var sending = Sending.begun(story, CHAIR, "plan.pdf", Sending.large(20 << 20));
        sending.progress(CHAIR)
                .statusCode(200)
                .body("partSize", equalTo(Sending.PART))
                .body("parts", equalTo(5))
                .body("missing", contains(1, 2, 3, 4, 5))
                .body("percent", equalTo(0));
        sending.part(5).statusCode(200).body("percent", equalTo(20));
        sending.part(1).statusCode(200);
        sending.part(1).statusCode(200).body("received", equalTo(2 * Sending.PART));
        sending.complete()
                .statusCode(409)
                .body("code", equalTo("UPLOAD_INCOMPLETE"))
                .body("rule", equalTo("APP-3"))
                .body("missing", contains(2, 3, 4));
        for (int part = 2; part <= 4; part++) {
            var colleague = new Sending(story, NEIGHBOUR, sending.content(), sending.id());
            colleague.part(part).statusCode(200);
        }
        var key = UUID.randomUUID();
        String evidence = sending.complete(CHAIR, key)
                .statusCode(201)
                .body("sha256", equalTo(Hash.of(sending.content())))
                .body("scan", equalTo("NOT_SCANNED"))
                .body("criteria", contains("D3-02"))
                .extract()
                .path("id");
        sending.complete(CHAIR, key).statusCode(201).body("id", equalTo(evidence));
        sending.complete().statusCode(409).body("code", equalTo("UPLOAD_OVER"));
        sending.part(1).statusCode(409).body("code", equalTo("UPLOAD_OVER"));
        sending.progress(CHAIR)
                .body("evidence", equalTo(evidence))
                .body("percent", equalTo(100))
                .body("missing", empty());
        story.get(CHAIR, "/uploads").body("", empty());
        story.get(CHAIR, "/evidence").body("", hasSize(1));
        assertThat(CHAIR.request()
                        .accept("*/*")
                        .get(story.href("/evidence/" + evidence))
                        .asByteArray())
                .isEqualTo(sending.content());
    }

    @Test
    @Refuses("APP-3")
    void what_could_not_be_taken_is_refused_before_it_is_sent() {
        var story = Story.started();
        Sending.begin(story, CHAIR, "plan.jpg", (20 << 20) + 1, "null")
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_INVALID"))
                .body("rule", equalTo("APP-3"))
                .body("faults.detail", contains(containsString(".jpg"), containsString("20.0 MiB")))
                .body("faults.remedy", hasItem("Send pdf, docx or pptx."));
        Sending.begin(story, CHAIR, "plan.pdf", 0, "null").statusCode(422);
        Sending.begin(story, CHAIR, "plan.pdf", 10, "\"x\"").statusCode(422);
        story.get(CHAIR, "/uploads").body("", empty());
    }

    @Test
    @Refuses("APP-3")
    void what_arrived_must_be_what_was_announced_and_nothing_is_lost() {
        var story = Story.started();
        byte[] content = Story.pdf("announced");
        String id = Sending.begin(story, CHAIR, "plan.pdf", content.length, "\"" + Hash.of(content) + "\"")
                .statusCode(201)
                .extract()
                .path("id");
        var sending = new Sending(story, CHAIR, content, id);
        var wrong = content.clone();
        wrong[wrong.length - 1] = ' ';
        sending.part(CHAIR, 1, wrong).statusCode(200);
        sending.complete()
                .statusCode(422)
                .body("code", equalTo("UPLOAD_DAMAGED"))
                .body("rule", equalTo("APP-3"));
        sending.progress(CHAIR).body("missing", empty());
        sending.part(1).statusCode(200);
        sending.complete().statusCode(201).body("edition", equalTo(1));
    }

    @Test
    @Refuses("APP-3")
    void a_part_has_exactly_its_size() {
        var story = Story.started();
        var sending = Sending.begun(story, CHAIR, "plan.pdf", Sending.large(Sending.PART + 5));
        sending.part(CHAIR, 2, new byte[4])
                .statusCode(422)
                .body("code", equalTo("UPLOAD_DAMAGED"))
                .body("detail", containsString("5 are expected"));
        sending.part(CHAIR, 2, new byte[6]).statusCode(422).body("detail", containsString("too many"));
        sending.part(CHAIR, 3, new byte[5]).statusCode(404);
        sending.part(CHAIR, 0, new byte[5]).statusCode(404);
        sending.progress(CHAIR).body("missing", contains(1, 2));
    }

    @Test
    @Refuses("APP-3")
    void the_whole_is_looked_into_and_the_parts_stay() {
        var story = Story.started();
        var sending = Sending.begun(story, CHAIR, "scan.pdf", Story.pdfShowing("0 0 9 9 re f"));
        sending.part(1).statusCode(200);
        sending.complete()
                .statusCode(422)
                .body("rule", equalTo("APP-3"))
                .body("faults[0].remedy", containsString("OCR"));
        sending.progress(CHAIR).body("percent", equalTo(100)).body("evidence", nullValue());
    }

    @Test
    void a_line_that_breaks_in_a_part_leaves_what_was_there() throws IOException {
        var story = Story.started();
        var sending = Sending.begun(story, CHAIR, "plan.pdf", Story.pdf("broken"));
        String head = """
                PUT %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/octet-stream\r
                Content-Length: %d\r
                \r
                half""".formatted(
                story.href("/uploads/%s/parts/1".formatted(sending.id())), CHAIR.token(), sending.content().length);
        try (var line = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        }
        sending.progress(CHAIR).statusCode(200).body("missing", contains(1));
        sending.part(1).statusCode(200);
        sending.complete().statusCode(201).body("sha256", equalTo(Hash.of(sending.content())));
    }

    @Test
    void nobody_but_the_side_that_began_knows_of_an_upload() {
        var story = Story.started();
        story.declare(ASSESSOR).statusCode(201);
        story.declare(DECIDER);
        var sending = Sending.begun(story, CHAIR, "plan.pdf", Story.pdf("secret"));
        sending.progress(STRANGER).statusCode(404);
        sending.progress(ASSESSOR).statusCode(404);
        sending.part(ASSESSOR, 1, sending.content()).statusCode(404);
        sending.complete(ASSESSOR, UUID.randomUUID()).statusCode(404);
        story.get(ASSESSOR, "/uploads").statusCode(200).body("", empty());
        story.get(NEIGHBOUR, "/uploads").body("id", contains(sending.id()));
        story.get(CHAIR, "/evidence").body("", empty());
    }

    @Test
    @Refuses("APP-3")
    void unfinished_uploads_have_a_limit_and_each_side_its_own() {
        var story = Story.started();
        for (int no = 1; no <= 10; no++) {
            Sending.begun(story, CHAIR, "plan-" + no + ".pdf", Story.pdf("many"));
        }
        Sending.begin(story, NEIGHBOUR, "plan-11.pdf", 1000, "null")
                .statusCode(422)
                .body("rule", equalTo("APP-3"))
                .body("detail", containsString("10 unfinished"));
        story.declare(ASSESSOR).statusCode(201);
        Sending.begin(story, ASSESSOR, "own.pdf", 1000, "null").statusCode(201);
    }
}
