package org.openccg.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RealParts;

/** Two lists, one test: what the source says about permission and what the policy enforcer is told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EveryOperationIsEnforcedTest {

    private static final String PATHS = "quarkus.keycloak.policy-enforcer.paths.";

    @Test
    void the_enforcer_asks_for_the_scope_each_operation_needs() throws IOException {
        var document = new ObjectMapper()
                .readTree(given().accept("application/json").get("/q/openapi").asString());
        var missing = new TreeSet<String>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> operation.getValue().has("x-permissions"))
                .forEach(operation -> operation.getValue().get("x-permissions").forEach(permission -> {
                    if (!isEnforced(path.getKey(), operation.getKey(), permission)) {
                        missing.add(operation.getKey() + " " + path.getKey() + " " + permission.asText());
                    }
                })));

        assertThat(missing).isEmpty();
    }

    private static boolean isEnforced(String path, String method, JsonNode permission) {
        String[] parts = permission.asText().split(":");
        String collection = "/" + path.split("/")[1];
        return values(parts[0] + ".paths").contains(collection)
                && values(parts[0] + ".paths").contains(collection + "/*")
                && values(parts[0] + ".name").contains(parts[0])
                && values(parts[0] + ".methods." + method + ".method")
                        .contains(method.toUpperCase(java.util.Locale.ROOT))
                && values(parts[0] + ".methods." + method + ".scopes").contains(parts[1]);
    }

    private static List<String> values(String key) {
        return ConfigProvider.getConfig()
                .getOptionalValue(PATHS + key, String.class)
                .map(value -> Arrays.asList(value.split(",")))
                .orElse(List.of());
    }
}
