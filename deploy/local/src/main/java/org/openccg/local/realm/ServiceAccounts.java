package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The clients' own accounts, which are the file's business alone. */
record ServiceAccounts(Changes realm) {

    void bring(JsonNode users) {
        for (JsonNode user : users) {
            String client = user.path("serviceAccountClientId").asText();
            JsonNode found = client.isEmpty() ? user : account(client);
            if (found.has("id") && !client.isEmpty()) {
                bring(user, found);
            }
        }
    }

    private JsonNode account(String client) {
        String id =
                realm.named(client, "/clients?clientId=" + client).path("id").asText();
        return realm.find("/clients/" + id + "/service-account-user");
    }

    private void bring(JsonNode wanted, JsonNode found) {
        String name = "account " + wanted.path("username").asText();
        String path = "/users/" + found.path("id").asText();
        ObjectNode plain = wanted.deepCopy();
        plain.retain("enabled", "attributes");
        if (!Likeness.covers(found, plain)) {
            realm.put(name + ": its attributes", path, Likeness.merged(found, plain));
        }
        Map<String, Set<String>> clientRoles = new TreeMap<>();
        wanted.path("clientRoles")
                .properties()
                .forEach(client -> clientRoles.put(client.getKey(), Named.all(client.getValue())));
        new RoleMappings(realm, name, path + "/role-mappings").bring(Named.all(wanted.path("realmRoles")), clientRoles);
    }
}
