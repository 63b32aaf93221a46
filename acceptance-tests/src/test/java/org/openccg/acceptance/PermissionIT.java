package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openccg.local.Service;

/** What the packaged services ask for is what the realm grants. */
class PermissionIT {

    @Test
    void the_realm_knows_the_scopes_the_source_names_and_no_other() {
        var realm = JsonPath.from(Path.of("../deploy/keycloak/ccg-realm.json").toFile());
        for (var service : Service.values()) {
            var known = new TreeSet<String>();
            List<Map<String, Object>> resources = realm.getList(
                    "clients.find { it.clientId == '%s' }.authorizationSettings.resources".formatted(service.id()));
            for (var resource : resources) {
                for (var scope : scopes(resource)) {
                    known.add(resource.get("name") + ":" + scope);
                }
            }
            assertThat(known).as(service.id()).isEqualTo(named(service));
        }
    }

    private static TreeSet<String> named(Service service) {
        List<String> named = given().accept(ContentType.JSON)
                .get(TheSuite.get().url(service) + "/q/openapi")
                .jsonPath()
                .getList("paths.values()*.values().flatten().'x-permissions'.findAll { it != null }.flatten()");
        return new TreeSet<>(named);
    }

    @SuppressWarnings("unchecked")
    private static List<String> scopes(Map<String, Object> resource) {
        return ((List<Map<String, String>>) resource.get("scopes"))
                .stream().map(scope -> scope.get("name")).toList();
    }
}
