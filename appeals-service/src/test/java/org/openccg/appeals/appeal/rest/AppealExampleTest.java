package org.openccg.appeals.appeal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.appeals.Story.GROUND;
import static org.openccg.appeals.Story.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Deliveries;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class AppealExampleTest {

    private static final Path EXAMPLE = Path.of("api/examples/appeal.json");

    private final Deliveries deliveries;

    AppealExampleTest(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Test
    void the_example_has_the_shape_of_a_real_answer() throws IOException {
        var story = Story.blocked().replied();
        story.take(People.ADJUDICATOR, "rule", Story.substitution(finding(GROUND, false)))
                .then()
                .statusCode(200);
        deliveries.ruling(story, 1, "AUTHORISED").then().statusCode(204);
        var json = new ObjectMapper();
        var answered = json.readTree(story.seenBy(People.CASE_OFFICER).asString());
        assertThat(shape("", json.readTree(Files.readString(EXAMPLE)))).isEqualTo(shape("", answered));
    }

    /** Every member with the kind of its value. */
    private static Set<String> shape(String place, JsonNode node) {
        var shape = new TreeSet<String>();
        shape.add(place + " " + node.getNodeType());
        node.properties().forEach(member -> shape.addAll(shape(place + "/" + member.getKey(), member.getValue())));
        if (node.isArray()) {
            node.forEach(element -> shape.addAll(shape(place + "/*", element)));
        }
        return shape;
    }
}
