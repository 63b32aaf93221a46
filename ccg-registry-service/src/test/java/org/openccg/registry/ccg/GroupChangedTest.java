package org.openccg.registry.ccg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;
import org.openccg.registry.England.Case;

/** What other services are told of a group, as it lies in the outbox. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GroupChangedTest {

    private static final Path EXAMPLE = Path.of("api/examples/group-changed.json");

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> practices = new ArrayList<>();
    private UUID group;

    @BeforeEach
    void a_group() {
        practices.addAll(England.practices(3));
        group = England.group(practices);
    }

    @Test
    void the_committed_example_is_what_is_told() throws Exception {
        England.run("""
                update groups set code = '97Q', gss = 'E38999997', status = 'SHADOW_ESTABLISHED',
                    functions_exercised_by = 'NHSCB' where id = ?""", group);
        String founded = England.gp("Grace Tamm", practices.get(1))
                .once()
                .body(Map.of(
                        "name",
                        "NHS Wharram Clinical Commissioning Group",
                        "reviewingOffice",
                        England.CLUSTER,
                        "practices",
                        practices.subList(1, 3),
                        "splitFrom",
                        group))
                .post("/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var told = told(group);
        var event = told.get(told.size() - 1);
        assertThat(event.at("/version").asInt()).isEqualTo(1);
        assertThat(event.at("/caseId").asText()).isEqualTo(group.toString());
        assertThat(event.at("/data"))
                .isEqualTo(json.readTree(Files.readString(EXAMPLE)
                        .replace("4b1d6c8e-0f53-4f0e-9d0a-6f5f2f1f0a11", group.toString())
                        .replace("5c2e7d9f-1a64-4c1f-8e1b-7a6a3a2a1b22", founded)));
        assertThat(told(UUID.fromString(founded))).hasSize(1);
    }

    @Test
    void a_change_of_name_or_standing_is_told_and_nothing_else() throws Exception {
        assertThat(statuses()).containsExactly("EMERGING");
        consent();
        assertThat(statuses()).hasSize(1);

        var application = new Case(England.AUTHORISATION);
        var facts = Map.of("groupId", group, "applicationId", application.id());
        application.tells("APPLICATION_SUBMITTED", facts).statusCode(204);
        application.tells("APPLICATION_WITHDRAWN", facts).statusCode(204);
        application.tells("APPLICATION_WITHDRAWN", facts).statusCode(204);
        assertThat(statuses()).containsExactly("EMERGING", "APPLICANT", "EMERGING");

        step("/rename", Map.of("name", "NHS Wharram Clinical Commissioning Group", "reason", "A better name."));
        step("/withdraw", Map.of("reason", "No more."));
        assertThat(statuses()).containsExactly("EMERGING", "APPLICANT", "EMERGING", "EMERGING", "WITHDRAWN");
        assertThat(told(group).get(3).at("/data/name").asText()).isEqualTo("NHS Wharram Clinical Commissioning Group");
    }

    private void consent() {
        England.gp("Piotr Lindqvist", practices.get(1))
                .once()
                .body(Map.of("practice", practices.get(1)))
                .post("/groups/" + group + "/consent")
                .then()
                .statusCode(200);
    }

    private void step(String path, Map<String, ?> body) {
        int version = England.OBSERVER
                .request()
                .get("/groups/" + group)
                .then()
                .extract()
                .path("version");
        England.gp("Amara Osei", practices.get(0))
                .step(version)
                .body(body)
                .post("/groups/" + group + path)
                .then()
                .statusCode(200);
    }

    private List<String> statuses() throws Exception {
        return told(group).stream()
                .map(event -> event.at("/data/status").asText())
                .toList();
    }

    private List<JsonNode> told(UUID about) throws Exception {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement(
                        "select body from outbox_event where receiver = 'authorisation-service'"
                                + " and case_id = ? and type = 'GROUP_CHANGED' order by sequence")) {
            query.setObject(1, about);
            var events = new ArrayList<JsonNode>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(json.readTree(rows.getString(1)));
                }
            }
            return events;
        }
    }
}
