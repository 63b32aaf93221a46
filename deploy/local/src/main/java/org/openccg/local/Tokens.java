package org.openccg.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Access tokens of the suite's people and clients. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Addresses addresses;
    private final Secrets secrets;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Tokens(Addresses addresses, Secrets secrets) {
        this.addresses = addresses;
        this.secrets = secrets;
    }

    /** Somebody's token and when it is of no use any more. */
    public record Token(String text, Instant expires) {}

    public Token of(String username) {
        return ask(
                "The account " + username + " cannot sign in: the accounts are those of"
                        + " deploy/local/england/people.csv, with the password they are first given",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        Realm.COMMAND_CLIENT,
                        "username",
                        username,
                        "password",
                        Person.PASSWORD));
    }

    /** The launcher's own, with the role of a service. */
    Token ofLauncher() {
        return ask(
                "Keycloak refuses the client " + Realm.LOCAL_CLIENT,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        Realm.LOCAL_CLIENT,
                        "client_secret",
                        secrets.of(Realm.LOCAL_CLIENT)));
    }

    private Token ask(String refused, Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.realm() + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Refusal(
                        refused + " (" + body.path("error_description").asText("no reason given") + ").");
            }
            return new Token(
                    body.path("access_token").asText(),
                    Instant.now().plusSeconds(body.path("expires_in").asLong()));
        } catch (IOException e) {
            throw new Refusal(
                    "Keycloak does not answer at " + addresses.keycloak() + ": is the suite up? See ./ccg status.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
