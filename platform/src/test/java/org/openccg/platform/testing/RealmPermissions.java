package org.openccg.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the reviewed realm says of one service's resources, scopes and permissions. */
record RealmPermissions(JsonNode settings) {

    private static final Path REALM = Path.of("../deploy/keycloak/ccg-realm.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    static RealmPermissions of(String service) throws IOException {
        JsonNode clients = JSON.readTree(REALM.toFile()).path("clients");
        return new RealmPermissions(in(clients, "clientId", service).path("authorizationSettings"));
    }

    Set<String> resources() {
        return names(settings.path("resources"));
    }

    Set<String> scopes() {
        return names(settings.path("scopes"));
    }

    /** Of which each is called {@code <resource>:<scope>}; the other policies are roles. */
    Set<String> permissions() {
        return names(settings.path("policies")).stream()
                .filter(name -> name.contains(":"))
                .collect(Collectors.toSet());
    }

    Set<String> scopesOf(String resource) {
        return names(resource(resource).path("scopes"));
    }

    Set<String> urisOf(String resource) {
        return texts(resource(resource).path("uris"));
    }

    /** What a permission's configuration lists. */
    Set<String> named(String permission, String list) {
        JsonNode config = in(settings.path("policies"), "name", permission).path("config");
        try {
            return texts(JSON.readTree(config.path(list).asText("[]")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(list + " of " + permission + " in the realm is not JSON", e);
        }
    }

    private JsonNode resource(String name) {
        return in(settings.path("resources"), "name", name);
    }

    private static JsonNode in(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(thing -> thing.path(key).asText().equals(value))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new TreeSet<>();
        list.forEach(thing -> names.add(thing.path("name").asText()));
        return names;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
