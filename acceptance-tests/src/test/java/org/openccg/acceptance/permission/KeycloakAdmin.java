package org.openccg.acceptance.permission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openccg.acceptance.TheSuite;

/** Keycloak as its administrator and its clients see it. */
final class KeycloakAdmin {

    static final String REALM = "ccg";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private KeycloakAdmin() {}

    /** What the realm's token endpoint answers to a form. */
    static JsonNode token(String realm, Map<String, String> form) {
        String text = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(url("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(text)));
    }

    /** A grant by somebody who bears a token already. */
    static JsonNode grant(String realm, String bearer, Map<String, String> form) {
        String text = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(url("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(text)));
    }

    static JsonNode get(String path) {
        return send(admin(path).GET());
    }

    static void post(String path, Object body) {
        send(admin(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(text(body))));
    }

    static void delete(String path) {
        send(admin(path).DELETE());
    }

    private static HttpRequest.Builder admin(String path) {
        var form = new TreeMap<>(Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin"));
        form.put("password", TheSuite.get().secrets().of("keycloak-admin"));
        return HttpRequest.newBuilder(url("/admin/realms" + path))
                .header(
                        "Authorization",
                        "Bearer " + token("master", form).path("access_token").asText());
    }

    private static URI url(String path) {
        return TheSuite.get().addresses().keycloak().resolve(path);
    }

    private static JsonNode send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(request.method() + " " + request.uri() + " was answered " + answer.statusCode()
                        + ": " + answer.body());
            }
            return answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
