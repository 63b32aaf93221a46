package org.openccg.authorisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.Cast.CHAIR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.RealParts;

/** The committed examples, which the registry tests with, are what it is told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class AnnouncementsTest {

    private static final String APPEAL = "7e3a5b90-2c4d-4e8f-8a17-3b6c9d0e4f44";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void of_a_submission_and_of_a_withdrawal() throws IOException {
        var story = Story.submitted();
        story.step(CHAIR, "withdraw", "{\"reasons\": \"Not yet.\"}").statusCode(200);

        assertThat(told(story, "APPLICATION_SUBMITTED")).isEqualTo(example("submitted", story, APPEAL));
        assertThat(told(story, "APPLICATION_WITHDRAWN")).isEqualTo(example("withdrawn", story, APPEAL));
    }

    @Test
    void of_an_outcome_that_a_ruling_brought_about() throws IOException {
        var story = Story.blocked();
        String appeal = UUID.randomUUID().toString();
        Events.deliver(Cast.APPEALS, "RULING_GIVEN", UUID.fromString(appeal), 1, """
                {"appealId": "%s", "applicationId": "%s", "remedy": "SUBSTITUTE", "outcome": "AUTHORISED",
                 "rulingId": "%s"}""".formatted(
                                appeal, story.id(), UUID.randomUUID()))
                .statusCode(204);

        assertThat(told(story, "APPLICATION_DECIDED")).isEqualTo(example("decided", story, appeal));
    }

    private JsonNode told(Story story, String type) throws IOException {
        JsonNode last = null;
        for (String body : Events.bodies(story.id())) {
            var event = json.readTree(body);
            if (event.at("/type").asText().equals(type)) {
                last = event;
            }
        }
        assertThat(last).isNotNull();
        assertThat(last.at("/version").asInt()).isEqualTo(1);
        assertThat(last.at("/caseId").asText()).isEqualTo(story.id().toString());
        return last.at("/data");
    }

    private JsonNode example(String name, Story story, String appeal) throws IOException {
        return json.readTree(Files.readString(Path.of("api", "examples", "application-" + name + ".json"))
                .replace("4b1d6c8e-0f53-4f0e-9d0a-6f5f2f1f0a11", story.group().toString())
                .replace("0d9f4c52-6f1e-4a36-9c61-1d8f6f0c2b33", story.id().toString())
                .replace(APPEAL, appeal));
    }
}
