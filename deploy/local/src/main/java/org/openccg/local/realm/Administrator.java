package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.local.Refusal;
import org.openccg.local.Stopped;

/** Somebody who may administer a realm, signed in to the realm {@code master}. */
public final class Administrator {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Half of what {@code master} gives by default. */
    private static final Duration TOKEN_AGE = Duration.ofSeconds(30);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI keycloak;
    private final Map<String, String> grant;
    private @Nullable String token;
    private Instant tokenFrom = Instant.MIN;

    private Administrator(URI keycloak, Map<String, String> grant) {
        this.keycloak = URI.create(keycloak.toString().replaceFirst("/+$", ""));
        this.grant = grant;
    }

    public static Administrator person(URI keycloak, String username, String password) {
        return new Administrator(
                keycloak,
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", username, "password", password));
    }

    public static Administrator client(URI keycloak, String id, String secret) {
        return new Administrator(
                keycloak, Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret));
    }

    /** Null when there is nothing under that path. */
    @Nullable
    JsonNode find(String path) {
        HttpResponse<String> answer = ask("GET", path, null);
        return answer.statusCode() == 404 ? null : body("GET", path, answer);
    }

    void send(String method, String path, JsonNode content) {
        body(method, path, ask(method, path, content.isNull() ? null : content.toString()));
    }

    private HttpResponse<String> ask(String method, String path, @Nullable String content) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/" + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token());
        if (content == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(content));
        }
        return answer(request.build());
    }

    private static JsonNode body(String method, String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new Refusal("Keycloak answers " + method + " " + path + " with " + answer.statusCode() + ": "
                    + answer.body().strip() + ". What was done before stays; once the cause is mended, do it again.");
        }
        try {
            return answer.body().isEmpty() ? NullNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new Refusal("Keycloak answers " + method + " " + path + " with something that is not JSON.", e);
        }
    }

    private String token() {
        String held = token;
        if (held == null || tokenFrom.plus(TOKEN_AGE).isBefore(Instant.now())) {
            tokenFrom = Instant.now();
            held = signIn();
            token = held;
        }
        return held;
    }

    private String signIn() {
        String form = grant.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer =
                answer(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
        if (answer.statusCode() != 200) {
            throw new Refusal("Keycloak does not let its administrator in at " + keycloak + " (" + answer.statusCode()
                    + "): is the password or secret still right?");
        }
        return body("POST", "token", answer).path("access_token").asText();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refusal("Keycloak does not answer at " + keycloak + ": is it up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }
}
