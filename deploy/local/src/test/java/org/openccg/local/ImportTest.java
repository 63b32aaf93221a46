package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    @TempDir
    Path folder;

    final List<String> received = new ArrayList<>();
    HttpServer keycloak;
    HttpServer receiver;
    Import imports;
    int status = 201;
    String answer = "{\"groups\": 2}";

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("b.csv"), "second");
        Files.writeString(folder.resolve("A.CSV"), "first");
        Files.writeString(folder.resolve("c.geojson"), "third");
        Files.writeString(folder.resolve("README.md"), "not data");
        Files.createDirectory(folder.resolve("original.csv"));
        serveOnTwoPortsInARow();
        Addresses addresses = new Addresses(keycloak.getAddress().getPort());
        Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));
        secrets.make(List.of(Realm.LOCAL_CLIENT));
        imports = new Import(addresses, new Tokens(addresses, secrets));
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
        receiver.stop(0);
    }

    @Test
    void sends_every_file_for_the_register_in_one_form() throws IOException {
        Import.Outcome outcome = imports.run(folder, false);

        assertThat(outcome.accepted()).isTrue();
        assertThat(outcome.answer().path("groups").asInt()).isEqualTo(2);
        assertThat(received.get(0))
                .startsWith("/imports\nBearer T\n")
                .containsSubsequence(
                        "name=\"file\"; filename=\"A.CSV\"",
                        "\r\n\r\nfirst\r\n--",
                        "b.csv",
                        "second\r\n--",
                        "c.geojson",
                        "third\r\n--")
                .doesNotContain("README", "original");
    }

    @Test
    void says_every_fault_the_registry_found() throws IOException {
        status = 422;
        answer = "{\"faults\": [{\"detail\": \"no such day\", \"pointer\": \"b.csv:7\"}, {\"detail\": \"odd\"}]}";

        Import.Outcome outcome = imports.run(folder, true);

        assertThat(outcome.accepted()).isFalse();
        assertThat(outcome.faults()).containsExactly("b.csv:7: no such day", "odd");
        assertThat(received.get(0)).startsWith("/imports?dryRun=true\n");
    }

    @Test
    void knows_the_same_files_again_only_when_asked_to_take_them_once() throws IOException {
        imports.runOnce(folder);
        imports.runOnce(folder);
        imports.run(folder, false);
        Files.writeString(folder.resolve("b.csv"), "changed");
        imports.runOnce(folder);

        assertThat(received.get(1)).isEqualTo(received.get(0));
        assertThat(received.stream().map(request -> request.split("\n")[2]).distinct())
                .hasSize(3);
    }

    @Test
    void says_so_when_the_registry_answers_something_else() {
        status = 503;

        assertThatThrownBy(() -> imports.run(folder, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("503");
    }

    @Test
    void refuses_a_folder_without_files(@TempDir Path empty) {
        assertThatThrownBy(() -> imports.run(empty, false)).hasMessageContaining("no CSV file");
        assertThatThrownBy(() -> imports.run(empty.resolve("none"), false)).hasMessageContaining("not a folder");
    }

    private void serveOnTwoPortsInARow() throws IOException {
        keycloak = serve(0, exchange -> reply(exchange, 200, "{\"access_token\": \"T\", \"expires_in\": 60}"));
        try {
            receiver = serve(keycloak.getAddress().getPort() + 1, this::takeFiles);
        } catch (BindException e) {
            keycloak.stop(0);
            serveOnTwoPortsInARow();
        }
    }

    private static HttpServer serve(int port, HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", handler);
        server.start();
        return server;
    }

    private void takeFiles(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        received.add(exchange.getRequestURI() + "\n" + headers.getFirst("Authorization") + "\n"
                + headers.getFirst("Idempotency-Key") + "\n"
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        reply(exchange, status, answer);
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
