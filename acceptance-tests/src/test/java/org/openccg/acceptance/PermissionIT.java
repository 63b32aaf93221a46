package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openccg.local.Service;

/** The base of permission, on the packaged services with real tokens: every operation, nobody let in by default. */
class PermissionIT {

    /** One person for each set of roles the operations name. */
    private static final Map<String, String> PEOPLE = Map.of(
            "gp", "amara.osei",
            "manager", "helen.marsh",
            "authorising-officer", "margit.hale",
            "case-officer", "ottoline.grey",
            "adjudicator", "cordelia.vance",
            "observer", "philippa.noor");

    @ParameterizedTest
    @MethodSource("guarded")
    void a_stranger_is_asked_to_sign_in(Operation operation) {
        assertThat(operation.status(null)).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void a_token_for_another_receiver_is_worth_nothing(Operation operation) {
        var receiver = operation.service() == Service.REGISTRY ? Service.APPEALS : Service.REGISTRY;

        assertThat(operation.status(Tokens.ofService(operation.service(), receiver)))
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void only_the_roles_it_names_get_past_the_walls(Operation operation) {
        for (var person : PEOPLE.entrySet()) {
            var roles = Tokens.rolesOf(person.getValue());
            boolean named = operation.roles().stream().anyMatch(roles::contains);
            int status = operation.status(Tokens.of(person.getValue()));

            assertThat(status).as("%s as %s", operation, roles).isNotIn(200, 201, 204, 401, 500, 503);
            if (!named) {
                assertThat(status).as("%s as %s", operation, roles).isEqualTo(403);
            }
        }
    }

    @Test
    void every_operation_is_public_or_guarded() {
        for (var service : Service.values()) {
            for (var operation : Operation.all(service)) {
                boolean isPublic =
                        List.of("/rules", "/problems", "/catalogue").stream().anyMatch(operation.path()::startsWith);
                assertThat(operation.roles().isEmpty()).as(operation.toString()).isEqualTo(isPublic);
            }
        }
    }

    @Test
    void the_realm_knows_the_scopes_the_source_names_and_no_other() {
        var realm = JsonPath.from(Path.of("../deploy/keycloak/ccg-realm.json").toFile());
        for (var service : Service.values()) {
            var named = new TreeSet<String>();
            Operation.all(service).forEach(operation -> named.addAll(operation.permissions()));
            var known = new TreeSet<String>();
            List<Map<String, Object>> resources = realm.getList(
                    "clients.find { it.clientId == '%s' }.authorizationSettings.resources".formatted(service.id()));
            for (var resource : resources) {
                for (var scope : scopes(resource)) {
                    known.add(resource.get("name") + ":" + scope);
                }
            }
            assertThat(known).as(service.id()).isEqualTo(named);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> scopes(Map<String, Object> resource) {
        return ((List<Map<String, String>>) resource.get("scopes"))
                .stream().map(scope -> scope.get("name")).toList();
    }

    static Stream<Operation> guarded() {
        return Stream.of(Service.values())
                .flatMap(service -> Operation.all(service).stream())
                .filter(operation -> !operation.roles().isEmpty());
    }

    /** One operation of the OpenAPI document a service serves. */
    record Operation(
            Service service, String method, String path, List<String> roles, List<String> permissions, boolean form) {

        static List<Operation> all(Service service) {
            JsonPath document = given().accept(ContentType.JSON)
                    .get(TheSuite.get().url(service) + "/q/openapi")
                    .jsonPath();
            Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
            var found = new ArrayList<Operation>();
            paths.forEach((path, methods) -> methods.forEach((method, operation) -> found.add(new Operation(
                    service,
                    method.toUpperCase(java.util.Locale.ROOT),
                    path,
                    strings(operation.get("x-roles")),
                    strings(operation.get("x-permissions")),
                    String.valueOf(operation.get("requestBody")).contains("multipart")))));
            return found;
        }

        @SuppressWarnings("unchecked")
        private static List<String> strings(@Nullable Object values) {
            return values == null ? List.of() : (List<String>) values;
        }

        /** What a call with that token is answered; ids are of things that do not exist. */
        int status(@Nullable String token) {
            RequestSpecification request =
                    given().header("Idempotency-Key", UUID.randomUUID()).header("If-Match", "\"0\"");
            if (token != null) {
                request.auth().oauth2(token);
            }
            if (form) {
                request.multiPart("nothing", "");
            } else if (!method.equals("GET")) {
                request.contentType(ContentType.JSON).body("{}");
            }
            String concrete = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            // lists exist for whoever may see them; with an impossible page size they refuse the content
            return request.request(method, URI.create(TheSuite.get().url(service) + concrete + "?limit=0&after=x"))
                    .statusCode();
        }

        @Override
        public String toString() {
            return "%s %s %s".formatted(service.id(), method, path);
        }
    }
}
