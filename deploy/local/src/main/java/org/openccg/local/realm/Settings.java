package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import org.openccg.local.Refusal;

/** The realm's own settings, those that the file names: lifespans, passwords, lockout, events. */
record Settings(Changes realm) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the file, not of Keycloak. */
    private static final Set<String> HEADINGS = Set.of("realm", "keycloakVersion");

    private static final Set<String> SECTIONS = Set.of(
            "roles",
            "clientScopes",
            "defaultDefaultClientScopes",
            "defaultOptionalClientScopes",
            "scopeMappings",
            "clientScopeMappings",
            "clients",
            "users",
            "components");

    void bring(JsonNode wanted) {
        JsonNode found = realm.find("");
        ObjectNode different = JSON.createObjectNode();
        wanted.properties().forEach(setting -> {
            String name = setting.getKey();
            if (SECTIONS.contains(name) || HEADINGS.contains(name)) {
                return;
            }
            requireKnown(name, setting.getValue());
            if (!Likeness.covers(found.path(name), setting.getValue())) {
                different.set(name, setting.getValue());
            }
        });
        if (!different.isEmpty()) {
            Set<String> names = new TreeSet<>();
            different.fieldNames().forEachRemaining(names::add);
            realm.put("realm settings: " + String.join(", ", names), "", Likeness.merged(found, different));
        }
    }

    /** Keycloak takes no lists of things with the settings and would say nothing. */
    private static void requireKnown(String name, JsonNode value) {
        if (value.isArray() && value.path(0).isObject()) {
            throw new Refusal("The realm's file has a section " + name
                    + " that ./ccg realm cannot bring to a realm: teach org.openccg.local.realm.");
        }
    }
}
