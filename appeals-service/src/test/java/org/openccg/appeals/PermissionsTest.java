package org.openccg.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.appeal.Step;

/** A step has one name everywhere: the enum, the annotation, the outer wall, the realm. */
class PermissionsTest {

    private static final Set<String> NOT_STEPS = Set.of("view", "draft", "declare");

    @Test
    void every_permission_asked_for_is_a_step_and_is_granted_by_the_realm() {
        var asked = asked();
        assertThat(realm()).containsAll(asked);
        var steps = Arrays.stream(Step.values()).map(Step::path).collect(Collectors.toSet());
        assertThat(asked).allMatch(scope -> steps.contains(scope) || NOT_STEPS.contains(scope));
    }

    @Test
    void the_outer_wall_lets_through_what_the_inner_one_asks_for_and_nothing_more() throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        var wall = new TreeSet<String>();
        for (String method : List.of("get", "put", "post")) {
            String scopes = properties.getProperty(
                    "quarkus.keycloak.policy-enforcer.paths.appeal.methods.%s.scopes".formatted(method));
            wall.addAll(List.of(scopes.split(",")));
        }
        assertThat(wall).isEqualTo(asked());
    }

    private static Set<String> asked() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.openccg.appeals")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(PermissionsAllowed.class))
                        .flatMap(method -> Arrays.stream(method.getAnnotationOfType(PermissionsAllowed.class)
                                .value()))
                        .map(permission -> permission.replaceFirst("^appeal:", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> realm() {
        JsonNode clients = Story.example("../deploy/keycloak/ccg-realm.json").get("clients");
        return StreamSupport.stream(clients.spliterator(), false)
                .filter(client -> client.get("clientId").textValue().equals("appeals-service"))
                .flatMap(client -> StreamSupport.stream(
                        client.at("/authorizationSettings/resources").spliterator(), false))
                .filter(resource -> resource.get("name").textValue().equals("appeal"))
                .flatMap(resource -> StreamSupport.stream(resource.get("scopes").spliterator(), false))
                .map(scope -> scope.get("name").textValue())
                .collect(Collectors.toSet());
    }
}
