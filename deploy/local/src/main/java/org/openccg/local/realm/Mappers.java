package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;

/** What a client or a client scope writes into tokens: exactly the mappers wanted. */
record Mappers(Changes realm, String whose, String path) {

    void bring(JsonNode found, JsonNode wanted) {
        for (JsonNode mapper : wanted) {
            String name = Named.of(mapper);
            JsonNode there = Named.in(found, name);
            String id = there.path("id").asText();
            if (there.isMissingNode()) {
                realm.post(whose + ": gets the mapper " + name, path, mapper);
            } else if (!Likeness.covers(there, mapper)) {
                realm.put(whose + ": the mapper " + name, path + "/" + id, Likeness.merged(there, mapper));
            }
        }
        for (String name : Named.without(Named.all(found), Named.all(wanted))) {
            String id = Named.in(found, name).path("id").asText();
            realm.delete(whose + ": no longer has the mapper " + name, path + "/" + id);
        }
    }
}
