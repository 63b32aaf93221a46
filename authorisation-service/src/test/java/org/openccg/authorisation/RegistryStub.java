package org.openccg.authorisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The registry, answering with its own committed sample. Groups are told apart by the last characters of their id:
 * {@code …0404} is absent, {@code …0500} makes it fail, {@code …0000} has no reviewing office,
 * {@code 0ff1ce7a…} is reviewed by PCTC-7A, which has nothing above it; for {@code a110ca7e…} an allowance is published.
 */
public class RegistryStub implements QuarkusTestResourceLifecycleManager {

    static final Path SAMPLE = Path.of("..", "ccg-registry-service", "api", "examples", "group.json");

    private static final String PUBLISHED = """
            {"allowance": {"amount": 1100000, "perHead": 25.00, "indicative": false,
              "population": {"value": 44000, "basis": "ONS_MODERATED", "asAt": "2012-04-01"}}, "rates": []}""";

    private final ObjectMapper json = new ObjectMapper();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/groups/", this::answer);
            server.start();
            return Map.of(
                    "CCG_REGISTRY_URL",
                    "http://localhost:" + server.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange http) throws IOException {
        String id = http.getRequestURI().getPath().substring("/groups/".length());
        if (!String.valueOf(http.getRequestHeaders().getFirst("Authorization")).startsWith("Bearer ")) {
            send(http, 401, "{}");
        } else if (id.endsWith("0404")) {
            send(http, 404, "{\"code\":\"NOT_FOUND\"}");
        } else if (id.endsWith("0500")) {
            send(http, 500, "{}");
        } else if (id.endsWith("/allowance")) {
            send(http, 200, id.startsWith("a110ca7e") ? PUBLISHED : "{\"rates\": []}");
        } else {
            send(http, 200, group(id).toString());
        }
    }

    /** The sample with the people and practices of {@link Cast}, so that its shape is the provider's. */
    private JsonNode group(String id) throws IOException {
        var group = (ObjectNode) json.readTree(Files.readString(SAMPLE));
        group.put("id", id);
        if (id.endsWith("0000")) {
            group.putNull("reviewingOffice");
        }
        if (id.startsWith("0ff1ce")) {
            var office = (ObjectNode) group.get("reviewingOffice");
            office.put("code", "PCTC-" + id.substring(6, 8).toUpperCase(Locale.ROOT));
            office.putNull("shaCluster");
        }
        var member = (ObjectNode) group.get("members").get(0);
        var members = group.putArray("members");
        Cast.PRACTICES.forEach((practice, provider) -> members.add(member.deepCopy()
                .put("practice", practice)
                .put("name", "Surgery " + practice)
                .put("provider", provider)
                .put("from", "2012-04-01")));
        var appointment = (ObjectNode) group.get("appointments").get(0);
        var appointments = group.putArray("appointments");
        appoint(appointments, appointment, Cast.CHAIR.subject(), Cast.CHAIR.name(), "CHAIR");
        appoint(appointments, appointment, Cast.OFFICER.subject(), Cast.OFFICER.name(), "ACCOUNTABLE_OFFICER");
        appoint(appointments, appointment, Cast.SIGNATORY.subject(), Cast.SIGNATORY.name(), "SIGNATORY");
        appoint(appointments, appointment, Cast.EVERYTHING.subject(), Cast.EVERYTHING.name(), "TREASURER");
        return group;
    }

    private static void appoint(ArrayNode all, ObjectNode sample, UUID subject, String name, String capacity) {
        all.add(sample.deepCopy()
                .put("subject", subject.toString())
                .put("name", name)
                .put("capacity", capacity)
                .put("from", "2012-04-01"));
    }

    private static void send(HttpExchange http, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().add("Content-Type", "application/json");
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
