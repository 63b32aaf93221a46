package org.openccg.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

/** The receiver here is a plain HTTP server that notes what it got and answers by the case's last digit. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(DeliveryTest.Receiver.class)
class DeliveryTest {

    @Inject
    Outbox outbox;

    @Inject
    Delivery delivery;

    @Inject
    ObjectMapper json;

    private final String good = UUID.randomUUID().toString().substring(0, 35) + "a";
    private final String poisoned = UUID.randomUUID().toString().substring(0, 35) + "f";

    @Test
    void delivers_a_cases_events_in_order_and_each_once() {
        IntStream.range(0, 5).forEach(i -> tell(good, "EVENT_" + i));
        deliverSeveralTimes();

        assertThat(received(good)).containsExactly("EVENT_0", "EVENT_1", "EVENT_2", "EVENT_3", "EVENT_4");
    }

    @Test
    void lets_no_poisoned_case_hold_up_another() throws SQLException {
        tell(poisoned, "FIRST");
        tell(poisoned, "SECOND");
        tell(good, "FIRST");
        deliverSeveralTimes();

        assertThat(received(good)).containsExactly("FIRST");
        assertThat(received(poisoned)).containsOnly("FIRST");
        assertThat(state(poisoned, 2)).isEqualTo("PENDING");
    }

    @Test
    void gives_up_on_what_is_refused_again_and_again_and_lists_it() throws SQLException {
        tell(poisoned, "REFUSED");
        for (int attempt = 0; attempt < Parcel.ATTEMPTS_BEFORE_DEAD; attempt++) {
            dueNow();
            delivery.deliverAllDue();
        }
        assertThat(state(poisoned, 1)).isEqualTo("DEAD");

        var clerk = Person.named("Dee Letter", "doh").may("dead-letter:view", "dead-letter:retry");
        var listed = clerk.request()
                .get("/dead-letters?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String id = listed.getString("items.find { it.caseId == '%s' }.id".formatted(poisoned));
        clerk.request().post("/dead-letters/{id}/retry", id).then().statusCode(204);
        assertThat(state(poisoned, 1)).isEqualTo("PENDING");
    }

    private void tell(String caseId, String type) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        outbox.tell("appeals-service", UUID.fromString(caseId), type, Instant.now(), Map.of("a", 1)));
    }

    private void deliverSeveralTimes() {
        IntStream.range(0, 3).forEach(i -> delivery.deliverAllDue());
    }

    private static void dueNow() throws SQLException {
        try (var database = Database.asService();
                var statement = database.createStatement()) {
            statement.executeUpdate("update outbox_event set next_attempt_at = clock_timestamp()");
        }
    }

    private static String state(String caseId, long sequence) throws SQLException {
        try (var database = Database.asService();
                var query = database.prepareStatement(
                        "select state from outbox_event where case_id = ?::uuid and sequence = ?")) {
            query.setString(1, caseId);
            query.setLong(2, sequence);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private List<String> received(String caseId) {
        var lines = System.getProperty(Receiver.RECEIVED, "").lines();
        return lines.map(this::tree)
                .filter(event -> event.get("caseId").textValue().equals(caseId))
                .map(event -> event.get("type").textValue())
                .toList();
    }

    private JsonNode tree(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static class Receiver implements QuarkusTestResourceLifecycleManager {

        static final String RECEIVED = "ccg.test.received";

        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/events", exchange -> {
                String body =
                        new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                System.setProperty(RECEIVED, System.getProperty(RECEIVED, "") + body + "\n");
                exchange.sendResponseHeaders(body.contains("f\",\"sequence\"") ? 422 : 204, -1);
                exchange.close();
            });
            server.start();
            return Map.of(
                    "ccg.peer.appeals-service.url",
                    "http://localhost:" + server.getAddress().getPort());
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }
}
