package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** What a token can be about: scopes of clients, their mappers, and the roles they let through. */
record ClientScopes(Changes realm) {

    void bring(JsonNode wanted) {
        for (JsonNode scope : wanted.path("clientScopes")) {
            bringOne(scope, wanted.path("scopeMappings"));
        }
        Set<String> byDefault = Named.all(wanted.path("defaultDefaultClientScopes"));
        new ScopeList(realm, "realm", "/default-default-client-scopes").bring(byDefault);
        Set<String> onDemand = Named.all(wanted.path("defaultOptionalClientScopes"));
        new ScopeList(realm, "realm", "/default-optional-client-scopes").bring(onDemand);
    }

    private void bringOne(JsonNode scope, JsonNode mappings) {
        String name = Named.of(scope);
        JsonNode found = realm.named(name, "/client-scopes");
        if (found.isMissingNode()) {
            realm.post("client scope " + name + ": is new", "/client-scopes", scope);
            found = realm.named(name, "/client-scopes");
        } else {
            bringSettings(found, scope);
        }
        if (!found.isMissingNode()) {
            String path = "/client-scopes/" + found.path("id").asText() + "/scope-mappings";
            new RoleMappings(realm, "client scope " + name, path).bring(roles(name, mappings), Map.of());
        }
    }

    private void bringSettings(JsonNode found, JsonNode scope) {
        String path = "/client-scopes/" + found.path("id").asText();
        ObjectNode plain = scope.deepCopy();
        plain.remove("protocolMappers");
        if (!Likeness.covers(found, plain)) {
            realm.put("client scope " + Named.of(scope) + ": its settings", path, Likeness.merged(found, plain));
        }
        new Mappers(realm, "client scope " + Named.of(scope), path + "/protocol-mappers/models")
                .bring(found.path("protocolMappers"), scope.path("protocolMappers"));
    }

    private static Set<String> roles(String scope, JsonNode mappings) {
        for (JsonNode mapping : mappings) {
            if (mapping.path("clientScope").asText().equals(scope)) {
                return Named.all(mapping.path("roles"));
            }
        }
        return Set.of();
    }
}
