package org.openccg.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openccg.platform.problem.PeerUnavailable;

/** Keycloak's token endpoint, asked for everything a token's bearer may do here. */
@ApplicationScoped
class PermissionEndpoint {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:uma-ticket";

    private final PermissionConfig config;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newHttpClient();

    PermissionEndpoint(PermissionConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /** The permission-bearing token; empty when the bearer may do nothing here. */
    Optional<String> permissionsFor(String token) {
        var form = "grant_type=" + URLEncoder.encode(GRANT, StandardCharsets.UTF_8) + "&audience="
                + URLEncoder.encode(config.audience(), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(config.tokenEndpoint())
                .timeout(config.patience())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return read(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new PeerUnavailable("Keycloak", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PeerUnavailable("Keycloak", e);
        }
    }

    private Optional<String> read(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(accessToken(answer.body()));
            case 403 -> Optional.empty();
            case 400, 401 -> throw new AuthenticationFailedException("Keycloak no longer accepts the token");
            default -> throw new PeerUnavailable("Keycloak", new IOException("status " + answer.statusCode()));
        };
    }

    private String accessToken(String body) {
        try {
            return json.readTree(body).required("access_token").textValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
