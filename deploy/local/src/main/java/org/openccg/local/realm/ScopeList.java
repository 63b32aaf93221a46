package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;

/** A list of client scopes: the realm's or a client's, by default or on demand. */
record ScopeList(Changes realm, String whose, String path) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void bring(Set<String> wanted) {
        JsonNode found = realm.find(path);
        Set<String> names = Named.all(found);
        for (String name : Named.without(names, wanted)) {
            String id = Named.in(found, name).path("id").asText();
            realm.delete(whose + ": no longer has the client scope " + name, path + "/" + id);
        }
        for (String name : Named.without(wanted, names)) {
            String id = realm.named(name, "/client-scopes").path("id").asText();
            realm.put(whose + ": gets the client scope " + name, path + "/" + id, JSON.createObjectNode());
        }
    }
}
