package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openccg.benchmarks.PermissionBenchmark;
import org.openccg.local.Patience;
import org.openccg.local.Service;

/** What permission costs Keycloak and the caller, how soon a change bites, and what holds while Keycloak is gone. */
class PermissionAtSpeedIT {

    private static final int NONE = 0;
    private static final String GP = "amara.osei";
    private static final String GUARDIAN = "imogen.farrow";
    private static final String OBSERVER = "philippa.noor";

    @Test
    void fifty_first_requests_at_once_are_one_question() {
        String token = fresh(GP);
        var questions = new Questions();

        var statuses = IntStream.range(0, 50)
                .parallel()
                .map(any -> get(Service.REGISTRY, "/groups/" + UUID.randomUUID(), token)
                        .statusCode())
                .toArray();

        assertThat(statuses).containsOnly(404);
        assertThat(questions.put())
                .singleElement()
                .asString()
                .contains("/protocol/openid-connect/token", Service.REGISTRY.id());
    }

    @Test
    void who_may_do_nothing_is_one_question_too() {
        String token = fresh(OBSERVER);
        var questions = new Questions();

        for (int i = 0; i < 10; i++) {
            assertThat(get(Service.AUTHORISATION, "/applications/" + UUID.randomUUID(), token)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(get(Service.AUTHORISATION, "/nowhere/" + UUID.randomUUID(), token)
                            .statusCode())
                    .isEqualTo(403);
        }

        assertThat(questions.put()).hasSize(1);
    }

    @Test
    void strangers_and_invented_tokens_are_no_question() {
        String token = fresh(GP);
        String payload = token.substring(token.indexOf('.'), token.lastIndexOf('.'));
        var questions = new Questions();

        for (int i = 0; i < 20; i++) {
            String path = "/groups/" + UUID.randomUUID();
            for (String invented : List.of(
                    token.substring(0, token.length() - 8) + "invented",
                    "eyJhbGciOiJSUzI1NiIsImtpZCI6ImludmVudGVkIn0" + payload + ".c2ln",
                    "eyJhbGciOiJub25lIn0" + payload + ".",
                    "invented-" + UUID.randomUUID())) {
                assertThat(get(Service.REGISTRY, path, invented).statusCode()).isEqualTo(401);
            }
            assertThat(given().get(TheSuite.get().url(Service.REGISTRY) + path).statusCode())
                    .isEqualTo(401);
        }

        assertThat(questions.put()).isEmpty();
    }

    @Test
    void a_revoked_role_bites_within_the_interval_and_a_returned_one_comes_back() throws InterruptedException {
        String plain = fresh(GUARDIAN);
        assertThat(get(Service.APPEALS, "/appeals", plain).statusCode()).isEqualTo(200);
        String bearing = bearing(plain, Service.APPEALS);
        assertThat(get(Service.APPEALS, "/appeals", bearing).statusCode()).isEqualTo(200);
        var role = List.of(admin().get(realm("/roles/doh")).as(Map.class));
        String mappings = realm("/users/" + subject(GUARDIAN) + "/role-mappings/realm");

        admin().contentType(ContentType.JSON).body(role).delete(mappings).then().statusCode(204);
        try {
            interval();
            assertThat(get(Service.APPEALS, "/appeals", plain).statusCode()).isEqualTo(403);
            assertThat(get(Service.APPEALS, "/appeals", bearing).statusCode()).isEqualTo(401);
        } finally {
            admin().contentType(ContentType.JSON)
                    .body(role)
                    .post(mappings)
                    .then()
                    .statusCode(204);
        }
        interval();
        assertThat(get(Service.APPEALS, "/appeals", plain).statusCode()).isEqualTo(200);
    }

    @Test
    void a_disabled_account_and_an_ended_session_are_signed_out_within_the_interval() throws InterruptedException {
        String token = fresh(GUARDIAN);
        assertThat(get(Service.APPEALS, "/appeals", token).statusCode()).isEqualTo(200);
        enable(GUARDIAN, false);
        try {
            interval();
            assertSignedOut(token);
        } finally {
            enable(GUARDIAN, true);
        }
        String later = fresh(GUARDIAN);
        assertThat(get(Service.APPEALS, "/appeals", later).statusCode()).isEqualTo(200);

        admin().post(realm("/users/" + subject(GUARDIAN) + "/logout")).then().statusCode(204);
        interval();
        assertSignedOut(later);
    }

    @Test
    void what_is_known_holds_while_keycloak_is_gone_and_the_rest_can_be_tried_again() {
        String known = fresh(GP);
        String unknown = fresh(OBSERVER);
        assertThat(get(Service.REGISTRY, "/groups", known).statusCode()).isEqualTo(200);

        TheSuite.get().stop("keycloak");
        try {
            assertThat(get(Service.REGISTRY, "/groups", known).statusCode()).isEqualTo(200);
            assertThat(get(Service.REGISTRY, "/groups/" + UUID.randomUUID(), known)
                            .statusCode())
                    .isEqualTo(404);
            var answer = get(Service.REGISTRY, "/groups", unknown);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("code")).isEqualTo("PEER_UNAVAILABLE");
            assertThat(get(Service.REGISTRY, "/groups", "invented").statusCode())
                    .isEqualTo(401);
        } finally {
            TheSuite.get().start("keycloak");
        }
        assertThat(get(Service.REGISTRY, "/groups", unknown).statusCode()).isEqualTo(200);
    }

    @Test
    void a_service_that_starts_while_keycloak_is_gone_waits_for_it() {
        var suite = TheSuite.get();
        String token = fresh(GP);
        suite.stop("keycloak");
        try {
            suite.kill(Service.REGISTRY.id());
            assertThat(Patience.until(Duration.ofMinutes(2), () -> statusOrNone(token) != NONE))
                    .isTrue();
            assertThat(statusOrNone(token)).isEqualTo(503);
        } finally {
            suite.start("keycloak");
        }
        suite.awaitHealthy(Service.REGISTRY.id());
        assertThat(statusOrNone(fresh(GP))).isEqualTo(200);
    }

    private static int statusOrNone(String token) {
        try {
            return get(Service.REGISTRY, "/groups", token).statusCode();
        } catch (Exception nobodyListens) {
            return NONE;
        }
    }

    /** Printed and not asserted: other work on the machine would decide. */
    @Test
    void a_plain_token_costs_about_as_much_as_one_that_carries_its_permissions() {
        var questions = new Questions();

        new PermissionBenchmark(TheSuite.get(), System.out).run(3, 400);

        System.out.println("questions by the service to Keycloak: "
                + questions.put().stream()
                        .filter(line -> line.contains('"' + Service.REGISTRY.id() + '"'))
                        .count());
    }

    private static void assertSignedOut(String token) {
        var answer = get(Service.APPEALS, "/appeals", token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("NOT_SIGNED_IN");
    }

    /** The answer given before this began is believed no longer when it ends. */
    private static void interval() throws InterruptedException {
        Thread.sleep(TheSuite.SHORT_INTERVAL.toMillis() + 1);
    }

    private static Response get(Service service, String path, String token) {
        return given().auth().oauth2(token).get(TheSuite.get().url(service) + path);
    }

    private static String fresh(String username) {
        return TheSuite.get().tokens().of(username).text();
    }

    private static String bearing(String token, Service service) {
        return given().auth()
                .oauth2(token)
                .formParam("grant_type", "urn:ietf:params:oauth:grant-type:uma-ticket")
                .formParam("audience", service.id())
                .post(TheSuite.get().addresses().realm() + "/protocol/openid-connect/token")
                .path("access_token");
    }

    private static String subject(String username) {
        return TheSuite.get().people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow()
                .subject();
    }

    private static void enable(String username, boolean enabled) {
        String account = realm("/users/" + subject(username));
        Map<String, Object> user = admin().get(account).jsonPath().getMap("");
        user.put("enabled", enabled);
        admin().contentType(ContentType.JSON).body(user).put(account).then().statusCode(204);
    }

    private static String realm(String path) {
        return TheSuite.get().addresses().keycloak() + "/admin/realms/ccg" + path;
    }

    private static RequestSpecification admin() {
        String token = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", TheSuite.get().secrets().of("keycloak-admin"))
                .post(TheSuite.get().addresses().keycloak() + "/realms/master/protocol/openid-connect/token")
                .path("access_token");
        return given().auth().oauth2(token);
    }
}
