package org.openccg.acceptance.permission;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.acceptance.TheSuite;
import org.openccg.local.Person;
import org.openccg.local.Service;

/** Real accounts of the suite's realm for every actor, made for these tests and removed after them. */
final class Cast {

    /** The group's chair, who built the case: the one account that was there before. */
    static final String CHAIR = "amara.osei";

    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final String PASSWORD = "Aa1!" + UUID.randomUUID();

    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private record Held(String token, Instant until) {}

    private Cast() {}

    static Cast hire() {
        List<Map<String, Object>> users = people().stream().map(Cast::account).collect(Collectors.toList());
        KeycloakAdmin.post(
                "/" + KeycloakAdmin.REALM + "/partialImport", Map.of("ifResourceExists", "OVERWRITE", "users", users));
        return new Cast();
    }

    void dismiss() {
        for (var user : KeycloakAdmin.get("/" + KeycloakAdmin.REALM + "/users?max=100&search=matrix.")) {
            KeycloakAdmin.delete(
                    "/" + KeycloakAdmin.REALM + "/users/" + user.path("id").asText());
        }
    }

    private static List<Actor> people() {
        return Actor.ALL.stream()
                .filter(actor -> !actor.isService() && !isChair(actor))
                .toList();
    }

    private static boolean isChair(Actor actor) {
        return actor.part().name().equals("gp") && actor.organisation() == Organisation.OWN;
    }

    private static Map<String, Object> account(Actor actor) {
        var account = new LinkedHashMap<String, Object>();
        account.put("username", actor.account());
        account.put("enabled", true);
        account.put("firstName", "Matrix");
        account.put("lastName", actor.organisation().name().toLowerCase(Locale.ROOT));
        account.put("email", actor.account() + "@example.org");
        account.put("emailVerified", true);
        account.put("credentials", List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
        account.put("realmRoles", actor.part().roles());
        @Nullable String organisation = actor.part().of(actor.organisation());
        if (organisation != null) {
            account.put("attributes", Map.of("organisations", List.of(organisation)));
        }
        return account;
    }

    /** The actor's token, good at the service for a while. */
    String token(Actor actor, Service receiver) {
        String who = actor.isService() ? actor + " to " + receiver : actor.account();
        return held.compute(who, (name, present) -> isGood(present) ? present : fetch(actor, receiver)).token;
    }

    /** Who the actor is in the realm. */
    String subject(Actor actor, Service receiver) {
        return Forge.from(token(actor, receiver)).claim("sub");
    }

    private static boolean isGood(@Nullable Held held) {
        return held != null && held.until.isAfter(Instant.now().plus(MARGIN));
    }

    private static Held fetch(Actor actor, Service receiver) {
        var answer = KeycloakAdmin.token(
                KeycloakAdmin.REALM, actor.isService() ? ofService(actor, receiver) : byPassword(actor));
        return new Held(
                answer.path("access_token").asText(),
                Instant.now().plusSeconds(answer.path("expires_in").asLong()));
    }

    /** A service speaks for itself; with no part in the case it is the launcher that does. */
    private static Map<String, String> ofService(Actor actor, Service receiver) {
        return actor.organisation() == Organisation.NONE
                ? clientCredentials("ccg-local")
                : clientCredentials(Whose.peer(receiver, actor.organisation()).id(), "to-" + receiver.id());
    }

    static Map<String, String> clientCredentials(String client, String... scope) {
        return form(
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        TheSuite.get().secrets().of(client)),
                scope);
    }

    private static Map<String, String> byPassword(Actor actor) {
        return isChair(actor)
                ? password("ccg-cli", CHAIR, Person.PASSWORD)
                : password("ccg-cli", actor.account(), PASSWORD);
    }

    static Map<String, String> password(String client, String username, String password, String... scope) {
        return form(
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "username", username,
                        "password", password),
                scope);
    }

    private static Map<String, String> form(Map<String, String> fields, String... scope) {
        var form = new LinkedHashMap<>(fields);
        if (scope.length > 0) {
            form.put("scope", String.join(" ", scope));
        }
        return form;
    }
}
