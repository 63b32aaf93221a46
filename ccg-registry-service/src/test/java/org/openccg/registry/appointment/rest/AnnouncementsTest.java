package org.openccg.registry.appointment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.registry.appointment.rest.Acts.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

/** What the services that keep the parties of their cases are told, as it lies in the outbox. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnnouncementsTest {

    private static final Path EXAMPLE = Path.of("api/examples/appointments-changed.json");

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> practices = new ArrayList<>();
    private UUID group;
    private Person chair;

    @BeforeEach
    void a_group() {
        Acts.offices();
        practices.addAll(England.practices(2));
        group = England.group(practices);
        chair = Acts.chair(practices);
    }

    @Test
    void the_committed_example_is_what_is_told() throws Exception {
        var officer = England.gp("Piotr Lindqvist");
        var deputy = England.gp("Grace Tamm");
        Acts.appoint(chair, group, officer, "ACCOUNTABLE_OFFICER", "employer", "practice:" + practices.get(1));
        Acts.appoint(chair, group, deputy, "DEPUTY", "employer", "practice:" + practices.get(1));

        var told = told("appeals-service");
        var event = told.get(told.size() - 1);
        assertThat(told("authorisation-service")).hasSize(3);
        assertThat(told).hasSize(3);
        assertThat(event.at("/type").asText()).isEqualTo("APPOINTMENTS_CHANGED");
        assertThat(event.at("/version").asInt()).isEqualTo(1);
        assertThat(event.at("/caseId").asText()).isEqualTo(group.toString());
        assertThat(event.at("/data")).isEqualTo(example(officer, deputy));
    }

    @Test
    void every_change_is_told_and_nothing_else() throws SQLException, IOException {
        assertThat(told("authorisation-service")).hasSize(1);

        var guest = England.gp("Guest " + group, practices.get(1));
        Acts.invite(chair, group, "SIGNATORY", practices.get(1)).statusCode(201);
        assertThat(told("authorisation-service")).hasSize(1);
        String code = Acts.invite(chair, group, "SIGNATORY", practices.get(1))
                .extract()
                .path("code");
        Acts.accept(guest, code).statusCode(201);
        assertThat(told("authorisation-service")).hasSize(2);

        Acts.end(chair, group, Acts.idOf(group, "SIGNATORY"), TODAY).statusCode(200);
        assertThat(told("authorisation-service")).hasSize(3);
        assertThat(last("/data/appointments")).hasSize(1);

        var elected = Acts.newcomer();
        String handover = Acts.handOver(guest, group, elected, "CHAIR", practices.get(1))
                .extract()
                .path("id");
        assertThat(told("authorisation-service")).hasSize(3);
        Acts.support(chair, group, handover, practices.get(0)).statusCode(200);
        assertThat(told("authorisation-service")).hasSize(4);
        assertThat(last("/data/appointments/0/subject").asText())
                .isEqualTo(elected.subject().toString());
        assertThat(last("/data/appointments")).hasSize(1);

        Acts.appoint(chair, group, elected, "SIGNATORY").statusCode(403);
        assertThat(told("authorisation-service")).hasSize(4);
        assertThat(told("appeals-service")).hasSize(4);
    }

    private JsonNode last(String pointer) throws SQLException, IOException {
        var told = told("authorisation-service");
        return told.get(told.size() - 1).at(pointer);
    }

    /** The example with this run's people, practices and days in the place of its own. */
    private JsonNode example(Person officer, Person deputy) throws IOException {
        return json.readTree(Files.readString(EXAMPLE)
                .replace("4b1d6c8e-0f53-4f0e-9d0a-6f5f2f1f0a11", group.toString())
                .replace("00000000-0000-4000-8000-000000000101", chair.subject().toString())
                .replace(
                        "00000000-0000-4000-8000-000000000102",
                        officer.subject().toString())
                .replace(
                        "00000000-0000-4000-8000-000000000103", deputy.subject().toString())
                .replace("Z90001", practices.get(0))
                .replace("Z90002", practices.get(1))
                .replace("2012-07-02", TODAY.toString())
                .replace("2012-10-02", TODAY.plusMonths(3).toString()));
    }

    private List<JsonNode> told(String receiver) throws SQLException, IOException {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement(
                        "select body from outbox_event where receiver = ? and case_id = ? and type = 'APPOINTMENTS_CHANGED' order by sequence")) {
            query.setString(1, receiver);
            query.setObject(2, group);
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
