package org.openccg.appeals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Stands where the other services would: serves what a test put there, and keeps silent on request. {@code PUT} on a
 * path stores what {@code GET} answers; {@code PUT /silent} with a path makes that one hang up.
 */
public class Peers implements QuarkusTestResourceLifecycleManager {

    private final Map<String, String> served = new ConcurrentHashMap<>();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "ccg.peer.authorisation-service.url",
                url,
                "ccg.peer.ccg-registry-service.url",
                url,
                "quarkus.rest-client.authorisation-service.read-timeout",
                "500",
                "quarkus.rest-client.ccg-registry-service.read-timeout",
                "500");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("PUT")) {
            served.put(path, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            send(exchange, 200, "");
            return;
        }
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        if (accept == null || !accept.contains("application/json")) {
            send(exchange, 406, "");
            return;
        }
        String body = served.get(path);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (body == null) {
            send(exchange, 404, "");
        } else if (authorization == null || !authorization.startsWith("Bearer ")) {
            send(exchange, 401, "");
        } else if (body.equals("SILENT")) {
            pause();
            exchange.close();
        } else if (body.equals("BROKEN")) {
            send(exchange, 500, "");
        } else {
            served.put("/asked-with" + path, authorization);
            send(exchange, 200, body);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
