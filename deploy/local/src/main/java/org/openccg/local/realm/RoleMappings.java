package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The roles of an account, a client or a client scope: exactly those wanted. */
record RoleMappings(Changes realm, String whose, String path) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Client roles go by the client's name. */
    void bring(Set<String> realmRoles, Map<String, Set<String>> clientRoles) {
        JsonNode found = realm.find(path);
        bring(path + "/realm", "/roles", found.path("realmMappings"), realmRoles, "");
        Set<String> clients = new TreeSet<>(clientRoles.keySet());
        found.path("clientMappings").fieldNames().forEachRemaining(clients::add);
        for (String client : clients) {
            String id = realm.named(client, "/clients?clientId=" + client)
                    .path("id")
                    .asText();
            bring(
                    path + "/clients/" + id,
                    "/clients/" + id + "/roles",
                    found.path("clientMappings").path(client).path("mappings"),
                    clientRoles.getOrDefault(client, Set.of()),
                    client + "/");
        }
    }

    private void bring(String target, String source, JsonNode found, Set<String> wanted, String prefix) {
        Set<String> names = Named.all(found);
        add(target, source, Named.without(wanted, names), prefix);
        for (String name : Named.without(names, wanted)) {
            realm.delete(whose + ": no longer has " + prefix + name, target, arrayOf(Named.in(found, name)));
        }
    }

    /** Takes none away. */
    void add(String target, String source, Set<String> missing, String prefix) {
        for (String name : missing) {
            JsonNode role = realm.find(source + "/" + name);
            realm.post(whose + ": gets " + prefix + name, target, arrayOf(role));
        }
    }

    private static ArrayNode arrayOf(JsonNode role) {
        return JSON.createArrayNode().add(role);
    }
}
