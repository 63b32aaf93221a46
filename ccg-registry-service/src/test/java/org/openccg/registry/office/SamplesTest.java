package org.openccg.registry.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.registry.office.Somewhere.DEPARTMENT;
import static org.openccg.registry.office.Somewhere.TODAY;
import static org.openccg.registry.office.Somewhere.appoint;
import static org.openccg.registry.office.Somewhere.given;
import static org.openccg.registry.office.Somewhere.lastTold;
import static org.openccg.registry.office.Somewhere.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

/** The committed examples, which the other services test with, are what is told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SamplesTest {

    private final ObjectMapper json = new ObjectMapper();
    private Somewhere here;

    @Inject
    Succession succession;

    @BeforeEach
    void somewhere() {
        here = Somewhere.made();
    }

    @Test
    void of_an_office() throws IOException {
        var lastDay = TODAY.plusDays(9);
        Somewhere.close(DEPARTMENT, here.pct(), lastDay, here.board()).statusCode(200);

        assertThat(told(Office.caseOf(here.pct()), "OFFICE_CHANGED")).isEqualTo(example("office-changed", lastDay));
    }

    @Test
    void of_somebody_with_a_post_and_an_interest() throws IOException {
        var head = here.manager("Ruth Field");
        var manager = here.manager("Helen Marsh");
        given(head, here.pct(), "HEAD");
        var body = post(manager, "MANAGER");
        body.put("lineManager", head.subject());
        appoint(head, here.pct(), body).statusCode(201);
        manager.once()
                .body(Map.of(
                        "kind", "SUPPORT_CONTRACT",
                        "heldIn", "practice:Z90001",
                        "description", "Owns a third of the supplier"))
                .post("/people/" + manager.subject() + "/interests")
                .then()
                .statusCode(201);

        assertThat(told(manager.subject(), "PERSON_CHANGED")).isEqualTo(example(manager, head));
    }

    @Test
    void of_an_office_that_is_no_more() throws IOException {
        var lastDay = TODAY.minusDays(1);
        Somewhere.closed(here.pct(), lastDay, here.board());
        succession.at(Instant.now());

        assertThat(told(Office.caseOf(here.pct()), "OFFICE_CLOSED")).isEqualTo(example("office-closed", lastDay));
    }

    private JsonNode told(UUID caseId, String type) throws IOException {
        var event = json.readTree(lastTold(caseId));
        assertThat(event.at("/type").asText()).isEqualTo(type);
        assertThat(event.at("/version").asInt()).isEqualTo(1);
        assertThat(event.at("/caseId").asText()).isEqualTo(caseId.toString());
        return event.at("/data");
    }

    private JsonNode example(String name, LocalDate lastDay) throws IOException {
        return json.readTree(text(name)
                .replace("FELLS", here.sha())
                .replace("NHSCB", here.board())
                .replace("2013-03-31", lastDay.toString()));
    }

    private JsonNode example(Person manager, Person head) throws IOException {
        return json.readTree(text("person-changed")
                .replace(
                        "00000000-0000-4000-8000-000000000201",
                        manager.subject().toString())
                .replace("00000000-0000-4000-8000-000000000202", head.subject().toString())
                .replace("Helen Marsh", manager.name())
                .replace("2012-07-02", TODAY.toString()));
    }

    private String text(String name) throws IOException {
        return Files.readString(Path.of("api", "examples", name + ".json")).replace("PCTC-001", here.pct());
    }
}
