package org.openccg.platform.security;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.keycloak.representations.idm.authorization.Permission;
import org.openccg.platform.problem.PeerUnavailable;

/** Keycloak's token endpoint, asked for everything a token's bearer may do here. */
@ApplicationScoped
class PermissionEndpoint {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:uma-ticket";
    private static final TypeReference<List<Permission>> PERMISSIONS = new TypeReference<>() {};

    private final PermissionConfig config;
    private final ObjectMapper json;
    private final HttpClient http;
    private final String form;

    PermissionEndpoint(PermissionConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.patience())
                .build();
        this.form = "grant_type=" + URLEncoder.encode(GRANT, StandardCharsets.UTF_8) + "&response_mode=permissions"
                + "&audience=" + URLEncoder.encode(config.audience(), StandardCharsets.UTF_8);
    }

    /** Fails with {@link PeerUnavailable} when Keycloak gives no answer that can be used. */
    CompletableFuture<Permissions> ask(String token) {
        long asked = System.nanoTime();
        var request = HttpRequest.newBuilder(config.tokenEndpoint())
                .timeout(config.patience())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", config.audience())
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .orTimeout(config.patience().toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, failure) -> {
                    if (failure != null) {
                        throw new PeerUnavailable("Keycloak", failure);
                    }
                    return read(answer, asked);
                });
    }

    private Permissions read(HttpResponse<String> answer, long asked) {
        try {
            return switch (answer.statusCode()) {
                case 200 -> new Permissions(true, List.copyOf(json.readValue(answer.body(), PERMISSIONS)), asked);
                case 403 -> new Permissions(true, List.of(), asked);
                case 400 -> refused(json.readTree(answer.body()), asked);
                default -> throw new IOException("Keycloak answered " + answer.statusCode());
            };
        } catch (IOException e) {
            throw new PeerUnavailable("Keycloak", e);
        }
    }

    /** Anything but a bad token is a fault in how we ask, and must not read as the caller's. */
    private static Permissions refused(JsonNode body, long asked) throws IOException {
        if (!body.path("error").asText().equals("invalid_grant")) {
            throw new IOException("Keycloak answered " + body);
        }
        return new Permissions(false, List.of(), asked);
    }
}
