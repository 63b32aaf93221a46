package org.openccg.authorisation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.Cast.CHAIR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class DecisionFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLE = Path.of("api", "examples", "decision-file.json");

    @Test
    void has_the_shape_of_the_committed_example() throws IOException {
        var example = JSON.readTree(Files.readString(EXAMPLE));

        assertThat(shape(file(Story.blocked()))).isEqualTo(shape(example));
        assertThat(example.get("hash").textValue()).isEqualTo(hash(example));
    }

    @Test
    void carries_everything_the_decision_rests_on() throws IOException {
        var story = Story.blocked();
        var file = file(story);

        assertThat(file.at("/decision/by/name").textValue()).isEqualTo(Cast.DECIDER.name());
        assertThat(file.at("/decision/grounds/0/finding/result").textValue()).isEqualTo("NOT_MET");
        assertThat(file.at("/decision/grounds/0/evidence/0").textValue()).isEqualTo(story.evidence(2));
        assertThat(file.at("/decision/grounds/0/reasons").textValue()).isEqualTo("No allowance covers the plan.");
        assertThat(file.at("/representations/0/final").booleanValue()).isTrue();
        assertThat(file.get("evidence")).hasSize(3);
        assertThat(file.get("actors"))
                .extracting(actor -> actor.get("part").textValue())
                .containsExactly("ACCEPTOR", "ASSESSOR", "MODERATOR", "NOTICE", "DECIDER");
        assertThat(file.at("/applicants/lead/name").textValue()).isEqualTo(CHAIR.name());
        assertThat(file.at("/applicants/practices")).hasSize(2);
    }

    @Test
    void is_frozen_whatever_happens_later() throws IOException {
        var story = Story.blocked();
        var before = file(story);
        var appeal = UUID.randomUUID();
        Events.deliver(Cast.APPEALS, "RULING_GIVEN", appeal, 1, """
                {"appealId": "%s", "applicationId": "%s", "remedy": "REMIT", "outcome": null, "rulingId": "%s"}""".formatted(appeal, story.id(), UUID.randomUUID()))
                .statusCode(204);

        assertThat(file(story)).isEqualTo(before);
        assertThat(before.get("hash").textValue()).isEqualTo(hash(before));
    }

    private static JsonNode file(Story story) throws IOException {
        return JSON.readTree(
                story.get(CHAIR, "/decision-file").statusCode(200).extract().asString());
    }

    private static String hash(JsonNode file) throws IOException {
        ObjectNode content = file.deepCopy();
        content.remove("hash");
        return Hash.of(new JsonCanonicalizer(content.toString()).getEncodedString());
    }

    /** Every path there is, with positions in lists left out. */
    private static Set<String> shape(JsonNode node) {
        var paths = new TreeSet<String>();
        collect("", node, paths);
        return paths;
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), paths));
        } else if (node.isArray()) {
            node.forEach(each -> collect(path + "[]", each, paths));
        } else {
            paths.add(path);
        }
    }
}
