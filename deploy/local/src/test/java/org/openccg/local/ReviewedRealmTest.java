package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must hold in the realm's file, whoever changes it. */
class ReviewedRealmTest {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private final Repository repository = Repository.find();
    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper().readTree(repository.realm().toFile());
    }

    @Test
    void no_client_gives_tokens_to_the_address_bar_and_one_takes_passwords() {
        assertThat(clients())
                .noneMatch(client -> client.path("implicitFlowEnabled").asBoolean(true));
        assertThat(clients())
                .filteredOn(client -> client.path("directAccessGrantsEnabled").asBoolean(true))
                .extracting(ReviewedRealmTest::name)
                .containsExactly(Realm.COMMAND_CLIENT);
    }

    @Test
    void public_clients_prove_that_they_asked() {
        assertThat(enabled())
                .filteredOn(client -> client.path("publicClient").asBoolean()
                        && client.path("standardFlowEnabled").asBoolean(true))
                .isNotEmpty()
                .allMatch(client -> client.path("attributes")
                        .path("pkce.code.challenge.method")
                        .asText()
                        .equals("S256"));
    }

    /** Keycloak's own account pages are the exception, on its own origin. */
    @Test
    void redirects_go_to_one_page() {
        for (JsonNode client : clients()) {
            if (!name(client).equals("account-console")) {
                client.path("redirectUris")
                        .forEach(uri ->
                                assertThat(uri.asText()).startsWith("http://").doesNotContain("*"));
            }
        }
    }

    @Test
    void no_client_has_every_role_and_no_secret_is_in_the_file() {
        assertThat(enabled())
                .noneMatch(client -> client.path("fullScopeAllowed").asBoolean(true));
        assertThat(enabled())
                .filteredOn(client -> !client.path("publicClient").asBoolean(false))
                .allMatch(client -> client.path("secret").asText().matches("[$][{][A-Z_]+}"));
    }

    @Test
    void nothing_is_permitted_by_default_and_a_revoked_role_is_gone_at_once() {
        List<JsonNode> services = clients().stream()
                .filter(client -> client.has("authorizationSettings"))
                .map(client -> client.path("authorizationSettings"))
                .toList();
        assertThat(services).hasSize(Service.values().length);
        for (JsonNode service : services) {
            assertThat(service.path("policyEnforcementMode").asText()).isEqualTo("ENFORCING");
            assertThat(service.findValuesAsText("name")).noneMatch(name -> name.startsWith("Default"));
            assertThat(list(service.path("policies")))
                    .filteredOn(policy -> policy.path("type").asText().equals("role"))
                    .isNotEmpty()
                    .allMatch(policy ->
                            policy.path("config").path("fetchRoles").asText().equals("true"));
        }
    }

    @Test
    void tokens_and_sessions_are_short() {
        assertThat(number("accessTokenLifespan")).isBetween(MINUTE, 5 * MINUTE);
        assertThat(number("ssoSessionIdleTimeout")).isBetween(MINUTE, 15 * MINUTE);
        assertThat(number("ssoSessionMaxLifespan")).isBetween(HOUR, 12 * HOUR);
        assertThat(number("accessCodeLifespanLogin")).isBetween(MINUTE, 10 * MINUTE);
        assertThat(number("actionTokenGeneratedByUserLifespan")).isBetween(MINUTE, 5 * MINUTE);
        assertThat(number("actionTokenGeneratedByAdminLifespan")).isBetween(MINUTE, HOUR);
        assertThat(is("revokeRefreshToken")).isTrue();
        assertThat(number("refreshTokenMaxReuse")).isZero();
        assertThat(is("rememberMe")).isFalse();
    }

    /** A guesser waits, and so does whoever he pretends to be: never more than five minutes. */
    @Test
    void guessing_is_slow_and_locks_nobody_out_for_ever() {
        assertThat(is("bruteForceProtected")).isTrue();
        assertThat(is("permanentLockout")).isFalse();
        assertThat(number("maxTemporaryLockouts")).isZero();
        assertThat(number("failureFactor")).isBetween(5, 10);
        assertThat(number("maxFailureWaitSeconds")).isBetween(MINUTE, 5 * MINUTE);
    }

    @Test
    void passwords_are_long_and_uncommon() throws IOException {
        List<String> policy = List.of(realm.path("passwordPolicy").asText().split(" and "));
        assertThat(policy)
                .contains("length(15)", "maxLength(128)", "notUsername", "notEmail", "passwordHistory(5)")
                .contains("passwordBlacklist(" + repository.commonPasswords().getFileName() + ")")
                .as("a rule of composition helps guessers more than people")
                .noneMatch(rule -> rule.matches("(upperCase|lowerCase|digits|specialChars|forceExpired).*"));
        List<String> common = Files.readAllLines(repository.commonPasswords());
        assertThat(common)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(password -> password.length() >= 15)
                .allMatch(password -> password.equals(password.toLowerCase(Locale.ROOT)))
                .doesNotContain(Person.PASSWORD);
        assertThat(Person.PASSWORD).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void what_happens_is_recorded_for_a_time() {
        assertThat(is("eventsEnabled")).isTrue();
        assertThat(is("adminEventsEnabled")).isTrue();
        assertThat(number("eventsExpiration")).isPositive();
        assertThat(realm.path("attributes").path("adminEventsExpiration").asInt())
                .isEqualTo(number("eventsExpiration"));
    }

    /** Accounts are made by administrators, and Keycloak's own headers are the strict ones. */
    @Test
    void nobody_registers_himself_and_headers_are_left_alone() {
        assertThat(Stream.of("registrationAllowed", "resetPasswordAllowed", "editUsernameAllowed"))
                .noneMatch(setting -> realm.path(setting).asBoolean(true));
        assertThat(realm.has("browserSecurityHeaders")).isFalse();
        assertThat(realm.path("otpPolicyCodeReusable").asBoolean(true)).isFalse();
    }

    private List<JsonNode> clients() {
        return list(realm.path("clients"));
    }

    private List<JsonNode> enabled() {
        return clients().stream()
                .filter(client -> client.path("enabled").asBoolean(true))
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String name(JsonNode client) {
        return client.path("clientId").asText();
    }

    private int number(String setting) {
        return realm.path(setting).asInt(-1);
    }

    private boolean is(String setting) {
        return realm.path(setting).asBoolean();
    }
}
