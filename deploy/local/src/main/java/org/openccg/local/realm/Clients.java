package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The clients of the file: their flows, addresses, secrets, scopes and permissions, and nothing else. */
record Clients(Changes realm) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a client has when the file says nothing of it. */
    private static final List<String> NONE = List.of("redirectUris", "webOrigins", "protocolMappers");

    private static final List<String> OFF =
            List.of("serviceAccountsEnabled", "authorizationServicesEnabled", "bearerOnly", "consentRequired");

    /** Attributes that Keycloak writes by itself. */
    private static final Set<String> OWN = Set.of("realm_client", "post.logout.redirect.uris");

    void bring(JsonNode wanted) {
        for (JsonNode client : wanted.path("clients")) {
            String name = Named.of(client);
            JsonNode found = bringItself(client);
            if (!found.isMissingNode()) {
                String path = "/clients/" + found.path("id").asText();
                bringScopes(client, path);
                bringRoles(wanted.path("roles").path("client").path(name), name, path);
                new RoleMappings(realm, "client " + name, path + "/scope-mappings")
                        .bring(Set.of(), clientRoles(name, wanted.path("clientScopeMappings")));
                if (client.has("authorizationSettings")
                        && found.path("authorizationServicesEnabled").asBoolean()) {
                    new Permissions(realm, name, path + "/authz/resource-server")
                            .bring(client.path("authorizationSettings"));
                }
            }
        }
    }

    /** Missing while it is only noted that there has to be one. */
    private JsonNode bringItself(JsonNode client) {
        String name = Named.of(client);
        String path = "/clients?clientId=" + name;
        JsonNode found = realm.named(name, path);
        ObjectNode wanted = settings(client, found.path("attributes"));
        if (found.isMissingNode()) {
            realm.post("client " + name + ": is new", "/clients", wanted);
        } else if (!Likeness.covers(found, wanted)) {
            realm.put(
                    "client " + name + ": its settings",
                    "/clients/" + found.path("id").asText(),
                    Likeness.merged(found, wanted));
        } else {
            return found;
        }
        return realm.named(name, path);
    }

    private static ObjectNode settings(JsonNode client, JsonNode attributesFound) {
        ObjectNode settings = client.deepCopy();
        settings.remove(List.of("authorizationSettings", "defaultClientScopes", "optionalClientScopes"));
        NONE.stream().filter(name -> !settings.has(name)).forEach(settings::putArray);
        OFF.stream().filter(name -> !settings.has(name)).forEach(name -> settings.put(name, false));
        ObjectNode attributes = settings.withObjectProperty("attributes");
        attributesFound.fieldNames().forEachRemaining(name -> {
            if (!OWN.contains(name) && !attributes.has(name)) {
                attributes.put(name, ""); // which is how Keycloak is told to forget one
            }
        });
        return settings;
    }

    private void bringScopes(JsonNode client, String path) {
        for (var list : Map.of("default", "defaultClientScopes", "optional", "optionalClientScopes")
                .entrySet()) {
            if (client.has(list.getValue())) {
                new ScopeList(realm, "client " + Named.of(client), path + "/" + list.getKey() + "-client-scopes")
                        .bring(Named.all(client.path(list.getValue())));
            }
        }
    }

    private void bringRoles(JsonNode roles, String client, String path) {
        Set<String> found = Named.all(realm.list(path + "/roles"));
        for (String role : Named.without(Named.all(roles), found)) {
            realm.post(
                    "client " + client + ": its role " + role + " is new",
                    path + "/roles",
                    JSON.createObjectNode().put("name", role));
        }
    }

    private static Map<String, Set<String>> clientRoles(String client, JsonNode mappings) {
        Map<String, Set<String>> roles = new TreeMap<>();
        mappings.properties().forEach(of -> of.getValue().forEach(mapping -> {
            if (mapping.path("client").asText().equals(client)) {
                roles.put(of.getKey(), Named.all(mapping.path("roles")));
            }
        }));
        return roles;
    }
}
