package org.openccg.authorisation.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.STRANGER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.signing.Checkpoints;
import org.openccg.platform.testing.RealParts;
import org.openccg.verifier.Verify;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class DecisionRecordTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Inject
    Checkpoints checkpoints;

    @Test
    void a_record_is_good_and_names_what_the_decision_rests_on() throws IOException {
        var story = Story.blocked();
        var record = record(story);

        assertThat(verify(record)).contains("GOOD", "THE KEY IS NOT CONFIRMED");
        assertThat(verify(record, "--fingerprint", record.at("/key/kid").textValue()))
                .contains("GOOD", "The key is the one of the fingerprint given");
        assertThat(record.at("/payload/restsOn"))
                .extracting(each -> each.get("kind").textValue())
                .contains("NOTICE", "REPRESENTATION", "FINDING", "EVIDENCE");
        assertThat(record.at("/payload/file/decision/reasons").textValue())
                .isEqualTo("The functions would not be discharged.");
        assertThat(record.at("/payload/chain"))
                .hasSize(story.get(CHAIR, "/trail")
                        .extract()
                        .jsonPath()
                        .getList("")
                        .size());
    }

    @Test
    void the_file_is_exactly_what_was_signed() throws IOException {
        String file = Story.blocked().get(CHAIR, "/decision-record").extract().asString();
        String payload = file.substring("{\"payload\":".length(), file.indexOf(",\"signature\":"));
        assertThat(new JsonCanonicalizer(payload).getEncodedString()).isEqualTo(payload);
    }

    @Test
    void every_way_of_deciding_has_its_record() throws IOException {
        var authorised = Story.recommended("AUTHORISE");
        authorised
                .step(DECIDER, "authorise", "{\"reasons\": \"All criteria are met.\"}")
                .statusCode(200);
        assertThat(verify(record(authorised))).contains("GOOD", "AUTHORISED");

        var deferred = Story.recommended("BLOCK");
        deferred.step(DECIDER, "defer", "{\"reasons\": \"Two practices merge first.\", \"byConsent\": true}")
                .statusCode(200);
        assertThat(verify(record(deferred))).contains("GOOD", "DEFERRED");
    }

    @Test
    void a_later_change_of_the_case_makes_no_other_record() throws IOException {
        var story = Story.blocked();
        var before = record(story);
        story.get(Cast.NATIONAL, "/evidence").statusCode(200);
        story.declare(Cast.OTHER_DECIDER).statusCode(201);
        assertThat(record(story)).isEqualTo(before);
    }

    @Test
    void of_a_sealed_note_there_is_the_hash_alone() throws IOException {
        var story = Story.recommended("BLOCK");
        ASSESSOR.once()
                .body("{\"text\": \"Yes.\"}")
                .post(story.href("/notes"))
                .then()
                .statusCode(201);
        story.step(DECIDER, "defer", "{\"reasons\": \"Two practices merge first.\", \"byConsent\": true}")
                .statusCode(200);
        var record = record(story);

        assertThat(record.toString()).doesNotContain(Hash.of("Yes."));
        assertThat(verify(record)).contains("GOOD", "of 1 there is the hash alone");
    }

    @Test
    void documents_are_recognised_and_others_are_not() throws IOException {
        var story = Story.blocked();
        var document = folder.resolve("plan.pdf");
        Files.write(
                document,
                CHAIR.request()
                        .accept("*/*")
                        .get(story.href("/evidence/" + story.evidence(2)))
                        .asByteArray());
        var other = Files.writeString(folder.resolve("other.pdf"), "another");

        assertThat(verify(record(story), document.toString())).contains("GOOD", "plan.pdf is the document");
        assertThat(verify(record(story), other.toString())).contains("ALTERED", "other.pdf: none of the documents");
    }

    @Test
    void a_checkpoint_covers_the_record_from_its_making_on() throws IOException {
        var story = Story.blocked();
        story.get(CHAIR, "/checkpoint-proof").statusCode(409).body("type", equalTo("/problems/no-checkpoint-yet"));
        checkpoints.make(dayAfterTheLast());
        String proof =
                story.get(CHAIR, "/checkpoint-proof").statusCode(200).extract().asString();

        var file = Files.writeString(folder.resolve("proof.json"), proof);
        assertThat(verify(record(story), "--checkpoint", file.toString())).contains("GOOD", "The checkpoint: number");
        assertThat(verify(record(Story.blocked()), "--checkpoint", file.toString()))
                .contains("ALTERED", "checkpoint /leaf: it is about another record");
        assertThat(checkpoints.verify()).isEmpty();
    }

    @Test
    void it_is_shown_to_whom_the_case_is_open_and_saved_as_a_file() {
        var story = Story.blocked();
        story.get(STRANGER, "/decision-record").statusCode(404);
        story.get(STRANGER, "/checkpoint-proof").statusCode(404);
        story.get(CHAIR, "/decision-record")
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment; filename=\"decision-record-"));
        Story.noticed().get(CHAIR, "/decision-record").statusCode(404);
    }

    private static JsonNode record(Story story) throws IOException {
        return JSON.readTree(
                story.get(CHAIR, "/decision-record").statusCode(200).extract().asString());
    }

    private String verify(JsonNode record, String... more) throws IOException {
        var words = new ArrayList<>(List.of(Files.writeString(folder.resolve("record.json"), record.toString())
                .toString()));
        words.addAll(List.of(more));
        var said = new ByteArrayOutputStream();
        Verify.run(words, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private LocalDate dayAfterTheLast() {
        return checkpoints.before(LocalDate.of(9999, 12, 31), 1).stream()
                .map(each -> LocalDate.parse(each.payload().replaceAll(".*\"day\":\"([0-9-]+)\".*", "$1")))
                .findFirst()
                .orElse(LocalDate.of(2026, 1, 1))
                .plusDays(1);
    }
}
