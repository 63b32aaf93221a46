package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * The people of the file: made when they are missing, given what they lack, and never relieved of anything, for what
 * they have beyond the file may be somebody's doing. Everybody else is left alone.
 */
record People(Changes realm) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void bring(JsonNode users) {
        for (JsonNode person : users) {
            if (person.has("serviceAccountClientId")) {
                continue;
            }
            String username = person.path("username").asText();
            JsonNode found =
                    realm.find("/users?exact=true&username=" + username).path(0);
            if (found.isMissingNode()) {
                make(person, username);
            } else {
                give(person, "account " + username, "/users/" + found.path("id").asText());
            }
        }
    }

    /** Only this way does an account keep the id by which the register knows it. */
    private void make(JsonNode person, String username) {
        ObjectNode content = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        content.putArray("users").add(person);
        realm.post("account " + username + ": is new", "/partialImport", content);
    }

    private void give(JsonNode person, String whose, String path) {
        String target = path + "/role-mappings/realm";
        Set<String> wanted = Named.all(person.path("realmRoles"));
        Set<String> missing = Named.without(wanted, Named.all(realm.find(target)));
        new RoleMappings(realm, whose, path).add(target, "/roles", missing, "");

        JsonNode found = realm.find(path);
        Set<String> organisations = new TreeSet<>(Named.all(organisations(found)));
        if (organisations.addAll(Named.all(organisations(person)))) {
            ObjectNode changed = found.deepCopy();
            ArrayNode all = changed.withObjectProperty("attributes").putArray("organisations");
            organisations.forEach(all::add);
            realm.put(whose + ": gets organisations " + organisations, path, changed);
        }
    }

    private static JsonNode organisations(JsonNode user) {
        return user.path("attributes").path("organisations");
    }
}
