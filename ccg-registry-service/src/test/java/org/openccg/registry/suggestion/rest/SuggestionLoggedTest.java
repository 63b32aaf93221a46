package org.openccg.registry.suggestion.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

/** What the authorisation service is told of a suggestion, as it lies in the outbox. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SuggestionLoggedTest {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/London")).toString();

    private final ObjectMapper json = new ObjectMapper();
    private List<String> practices;
    private UUID group;

    @BeforeEach
    void a_group_of_two_practices() {
        practices = England.practices(2);
        group = England.group(practices);
    }

    @Test
    void the_committed_example_is_what_is_told() throws Exception {
        var manager = England.manager("Helen Marsh", "cluster:PCTC-001");
        String id = log(manager, Map.of());

        var event = told(id);
        assertThat(event.at("/type").asText()).isEqualTo("SUGGESTION_LOGGED");
        assertThat(event.at("/sequence").asInt()).isEqualTo(1);
        assertThat(event.at("/data"))
                .isEqualTo(json.readTree(Files.readString(Path.of("api/examples/suggestion-logged.json"))
                        .replace("4b1d6c8e-0f53-4f0e-9d0a-6f5f2f1f0a11", group.toString())
                        .replace("9c5e0b52-7c1d-4d6a-8f3e-2f6f0d9b1c44", id)
                        .replace(
                                "00000000-0000-4000-8000-000000000201",
                                manager.subject().toString())
                        .replace("2012-07-02", TODAY)));
    }

    @Test
    void of_a_report_it_is_told_who_said_it_and_not_who_reported_it() throws Exception {
        var chair = England.gp("Amara Osei", practices.get(0));
        String id = log(chair, Map.of("author", Map.of("name", "Helen Marsh")));

        assertThat(told(id).at("/data/author"))
                .isEqualTo(json.readTree("{\"subject\": null, \"name\": \"Helen Marsh\", \"capacity\": \"REPORTED\"}"));
        assertThat(told(id).toString()).doesNotContain("Osei", chair.subject().toString());
        assertThat(told(id).at("/data/replyUntil").asText()).isNotEmpty();
        assertThat(told(id).at("/data/replyComputed").asText()).startsWith("5 working days from the report on");
    }

    @Test
    void whether_it_was_said_to_bear_on_authorisation_is_told_and_makes_it_no_advice() throws Exception {
        var chair = England.gp("Amara Osei", practices.get(0));
        String id = log(
                chair,
                Map.of(
                        "author",
                        Map.of("name", "Helen Marsh"),
                        "advice",
                        Map.of("sums", "2 + 2 = 4"),
                        "linkedToAuthorisation",
                        true));

        assertThat(told(id).at("/data/linked").asBoolean()).isTrue();
        assertThat(told(id).at("/data/advice").asBoolean()).isFalse();
    }

    @Test
    void the_reply_is_told_after_it_as_the_committed_example_says() throws Exception {
        var chair = England.gp("Amara Osei", practices.get(0));
        var manager = England.manager("Helen Marsh", "cluster:PCTC-001");
        String id = log(chair, Map.of("author", Map.of("name", "Helen Marsh", "subject", manager.subject())));
        manager.once()
                .body(Map.of("text", "I spoke of sharing a clerk, not of merging."))
                .post("/groups/" + group + "/suggestions/" + id + "/reply")
                .then()
                .statusCode(200);

        var event = told(id, "SUGGESTION_REPLIED");
        assertThat(event.at("/sequence").asInt()).isEqualTo(2);
        assertThat(event.at("/data"))
                .isEqualTo(json.readTree(Files.readString(Path.of("api/examples/suggestion-replied.json"))
                        .replace("4b1d6c8e-0f53-4f0e-9d0a-6f5f2f1f0a11", group.toString())
                        .replace("9c5e0b52-7c1d-4d6a-8f3e-2f6f0d9b1c44", id)
                        .replace(
                                "00000000-0000-4000-8000-000000000201",
                                manager.subject().toString())
                        .replace("2012-07-03T09:30:00Z", event.at("/data/at").asText())));
    }

    private String log(Person by, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("kind", "MERGER");
        body.put("office", "PCTC-001");
        body.put("madeOn", TODAY);
        body.put("how", "in a letter");
        body.put("text", "You ought to join your neighbours.");
        return by.once()
                .body(body)
                .post("/groups/" + group + "/suggestions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private JsonNode told(String id) throws SQLException, IOException {
        return told(id, "SUGGESTION_LOGGED");
    }

    private JsonNode told(String id, String type) throws SQLException, IOException {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement("select body from outbox_event"
                        + " where receiver = 'authorisation-service' and case_id = ? and type = ?")) {
            query.setObject(1, UUID.fromString(id));
            query.setString(2, type);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return json.readTree(row.getString(1));
            }
        }
    }
}
