package org.openccg.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A permission has the same words everywhere: the step, the annotation, the outer wall and the realm. What is missing
 * somewhere is said with the place to add it.
 */
public final class PermissionsAgree {

    private static final List<Path> WALLS = List.of(
            Path.of("../platform/src/main/resources/META-INF/microprofile-config.properties"),
            Path.of("src/main/resources/application.properties"));
    private static final Map<String, String> COLLECTIONS = Map.of("person", "people");
    private static final String PATHS = "quarkus.keycloak.policy-enforcer.paths.";

    private final String service;
    private final List<OnePermission> asked;
    private final RealmPermissions realm;
    private final Properties wall = new Properties();
    private final Set<String> remedies = new TreeSet<>();

    private PermissionsAgree(String service, String rootPackage) throws IOException {
        this.service = service;
        this.asked = OnePermission.all(rootPackage);
        this.realm = RealmPermissions.of(service);
        for (Path file : WALLS) {
            try (var reader = Files.newBufferedReader(file)) {
                wall.load(reader);
            }
        }
    }

    public static PermissionsAgree in(String service, String rootPackage) throws IOException {
        return new PermissionsAgree(service, rootPackage);
    }

    /** The table of steps of one resource; named are the steps nobody takes by an operation, and the scopes that are no steps. */
    public PermissionsAgree steps(
            String resource, Enum<?>[] table, Set<? extends Enum<?>> withoutOperation, Set<String> notSteps) {
        var scopes = scopes(resource, any -> true);
        var known = new TreeSet<>(notSteps);
        for (Enum<?> step : table) {
            String slug = step.name().toLowerCase(Locale.ROOT).replace('_', '-');
            known.add(slug);
            if (withoutOperation.contains(step) == scopes.contains(slug)) {
                remedies.add(
                        withoutOperation.contains(step)
                                ? step + " has an operation now: take it off the steps without one, in PermissionsTest"
                                : step + " has no operation: annotate one with @PermissionsAllowed(\"" + resource + ":"
                                        + slug + "\"), or name it among the steps without one, in PermissionsTest");
            }
        }
        scopes.stream()
                .filter(scope -> !known.contains(scope))
                .forEach(
                        scope -> remedies.add(
                                "@PermissionsAllowed(\"" + resource + ":" + scope
                                        + "\") names no step: use a step's word, or add the scope to the reviewed list in PermissionsTest"));
        notSteps.stream()
                .filter(scope -> !scopes.contains(scope))
                .forEach(scope -> remedies.add("nobody asks for " + resource + ":" + scope
                        + ": take it off the reviewed list in PermissionsTest"));
        return this;
    }

    public void check() {
        var resources = asked.stream().map(OnePermission::resource).collect(Collectors.toCollection(TreeSet::new));
        resources.forEach(this::checkWall);
        resources.forEach(this::checkRealm);
        same(resources, realm.resources(), "the client's resources");
        var granted = asked.stream()
                .map(permission -> permission.resource() + ":" + permission.scope())
                .collect(Collectors.toSet());
        same(granted, realm.permissions(), "the client's permissions");
        same(
                asked.stream().map(OnePermission::scope).collect(Collectors.toSet()),
                realm.scopes(),
                "the client's scopes");

        assertThat(remedies)
                .as("what has to be done so that the permissions of %s agree", service)
                .isEmpty();
    }

    private void checkWall(String resource) {
        String collection = "/" + COLLECTIONS.getOrDefault(resource, resource + "s");
        expect(PATHS + resource + ".name", Set.of(resource));
        expect(PATHS + resource + ".paths", Set.of(collection, collection + "/*"));
        Map<String, Set<String>> methods = new TreeMap<>();
        asked.stream()
                .filter(permission -> permission.resource().equals(resource))
                .forEach(permission -> methods.put(permission.method(), scopes(resource, permission.method()::equals)));
        if (methods.containsKey("get")) {
            methods.put("head", methods.get("get"));
        }
        methods.forEach((method, scopes) -> {
            String key = PATHS + resource + ".methods." + method;
            expect(key + ".method", Set.of(method.toUpperCase(Locale.ROOT)));
            expect(key + ".scopes", scopes);
            if (scopes.size() > 1) {
                expect(key + ".scopes-enforcement-mode", Set.of("ANY"));
            }
        });
    }

    private void expect(String key, Set<String> wanted) {
        var found = Set.of(wall.getProperty(key, "").split(","));
        if (!found.equals(wanted)) {
            remedies.add("application.properties, or the platform's for a path of its own: " + key + "="
                    + String.join(",", new TreeSet<>(wanted)));
        }
    }

    private void checkRealm(String resource) {
        var scopes = scopes(resource, any -> true);
        same(scopes, realm.scopesOf(resource), "the resource " + resource);
        var paths = Set.of(wall.getProperty(PATHS + resource + ".paths", "").split(","));
        same(paths, realm.urisOf(resource), "the uris of " + resource);
        for (String scope : scopes) {
            String name = resource + ":" + scope;
            same(Set.of(resource), realm.named(name, "resources"), "the resources of the permission " + name);
            same(Set.of(scope), realm.named(name, "scopes"), "the scopes of the permission " + name);
            same(roles(resource, scope), realm.named(name, "applyPolicies"), "the policies of the permission " + name);
        }
    }

    private void same(Set<String> wanted, Set<String> found, String where) {
        var file = "deploy/keycloak/ccg-realm.json, client " + service + ": ";
        without(wanted, found).forEach(name -> remedies.add(file + "add " + name + " to " + where));
        without(found, wanted).forEach(name -> remedies.add(file + "remove " + name + " from " + where));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private Set<String> scopes(String resource, Function<String, Boolean> method) {
        return asked.stream()
                .filter(permission -> permission.resource().equals(resource) && method.apply(permission.method()))
                .map(OnePermission::scope)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> roles(String resource, String scope) {
        return asked.stream()
                .filter(permission -> permission.resource().equals(resource)
                        && permission.scope().equals(scope))
                .map(OnePermission::roles)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }
}
