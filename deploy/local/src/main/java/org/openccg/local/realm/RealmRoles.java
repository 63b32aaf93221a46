package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** The roles of the realm, and the roles of clients that one of them brings with it. */
record RealmRoles(Changes realm) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void bring(JsonNode roles) {
        for (JsonNode role : roles) {
            String name = Named.of(role);
            JsonNode found = realm.find("/roles/" + name);
            ObjectNode plain = role.deepCopy();
            plain.retain("name", "description");
            if (found.isMissingNode()) {
                realm.post("role " + name + ": is new", "/roles", plain);
            } else if (!Likeness.covers(found, plain)) {
                realm.put("role " + name + ": its description", "/roles/" + name, Likeness.merged(found, plain));
            }
        }
    }

    /** Once the clients are there: what comes with a role is exactly what the file says, mostly nothing. */
    void compose(JsonNode roles) {
        for (JsonNode role : roles) {
            compose(Named.of(role), role.path("composites").path("client"));
        }
    }

    private void compose(String name, JsonNode clients) {
        String path = "/roles/" + name + "/composites";
        Map<String, JsonNode> wanted = new TreeMap<>();
        clients.properties().forEach(client -> client.getValue().forEach(role -> {
            JsonNode found = clientRole(client.getKey(), role.asText());
            wanted.put(found.path("id").asText(), found);
        }));
        for (JsonNode found : realm.list(path)) {
            if (wanted.remove(found.path("id").asText()) == null) {
                realm.delete(
                        "role " + name + ": no longer brings " + Named.of(found),
                        path,
                        JSON.createArrayNode().add(found));
            }
        }
        wanted.values()
                .forEach(missing -> realm.post(
                        "role " + name + ": brings " + Named.of(missing),
                        path,
                        JSON.createArrayNode().add(missing)));
    }

    private JsonNode clientRole(String client, String role) {
        String id =
                realm.named(client, "/clients?clientId=" + client).path("id").asText();
        return realm.find("/clients/" + id + "/roles/" + role);
    }
}
