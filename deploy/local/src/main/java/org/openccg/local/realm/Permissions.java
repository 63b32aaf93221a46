package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service's resources and scopes, and who may do what with them: exactly what the file says. */
record Permissions(Changes realm, String client, String path) {

    /** The one who depends on others goes first. */
    private static final List<String> LISTS = List.of("policies", "resources", "scopes");

    private static final Map<String, String> PATHS =
            Map.of("policies", "/policy", "resources", "/resource", "scopes", "/scope");

    void bring(JsonNode file) {
        JsonNode wanted = complete(file);
        JsonNode found = realm.find(path + "/settings");
        List<String> different = new ArrayList<>();
        LISTS.forEach(list -> different.addAll(different(found.path(list), wanted.path(list))));
        ObjectNode plain = wanted.deepCopy();
        plain.remove(LISTS);
        if (!Likeness.covers(found, plain)) {
            different.add("settings");
        }
        if (!different.isEmpty()) {
            String what = "client " + client + ": permissions " + String.join(", ", different);
            realm.post(what, path + "/import", wanted); // it knows each by its name and leaves the others
            realm.forgetCache();
        }
        LISTS.forEach(list -> deleteStrangers(list, found.path(list), wanted.path(list)));
    }

    private void deleteStrangers(String list, JsonNode found, JsonNode wanted) {
        for (String name : permissionsFirst(found, wanted)) {
            JsonNode stranger = Named.in(realm.list(path + PATHS.get(list) + "?max=10000"), name);
            String id = stranger.path("id").asText(stranger.path("_id").asText());
            if (!stranger.isMissingNode()) { // a permission can go with what it was about
                realm.delete(
                        "client " + client + ": no longer has " + list + " " + name, path + PATHS.get(list) + "/" + id);
            }
        }
    }

    private static List<String> permissionsFirst(JsonNode found, JsonNode wanted) {
        List<String> names = new ArrayList<>(Named.without(Named.all(found), Named.all(wanted)));
        names.sort((one, other) ->
                Boolean.compare(isPermission(Named.in(found, other)), isPermission(Named.in(found, one))));
        return names;
    }

    private static boolean isPermission(JsonNode policy) {
        return List.of("scope", "resource").contains(policy.path("type").asText());
    }

    private static List<String> different(JsonNode found, JsonNode wanted) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : wanted) {
            if (!Likeness.covers(Named.in(found, Named.of(one)), one)) {
                names.add(Named.of(one));
            }
        }
        return names;
    }

    /** With the logic that goes without saying, so that its opposite is seen. */
    private static JsonNode complete(JsonNode file) {
        JsonNode complete = file.deepCopy();
        complete.path("policies").forEach(policy -> {
            if (!policy.has("logic")) {
                ((ObjectNode) policy).put("logic", "POSITIVE");
            }
        });
        return complete;
    }
}
