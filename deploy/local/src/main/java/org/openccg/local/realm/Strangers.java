package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What is in the realm and neither in the file nor Keycloak's own: named, so that somebody wonders. */
record Strangers(Changes realm) {

    private static final Set<String> CLIENTS = Set.of("broker", "realm-management", "security-admin-console");
    private static final Set<String> ROLES = Set.of("offline_access", "uma_authorization");
    private static final Set<String> SCOPES = Set.of("offline_access");

    void look(JsonNode wanted) {
        for (String client : unknown("/clients", wanted.path("clients"), CLIENTS)) {
            realm.leave("client " + client);
        }
        for (String role : unknown("/roles", wanted.path("roles").path("realm"), ROLES)) {
            realm.leave("role " + role);
        }
        for (String scope : unknown("/client-scopes", wanted.path("clientScopes"), SCOPES)) {
            realm.leave("client scope " + scope);
        }
    }

    private Set<String> unknown(String path, JsonNode file, Set<String> keycloaks) {
        return Named.without(Named.without(Named.all(realm.list(path)), Named.all(file)), keycloaks);
    }
}
