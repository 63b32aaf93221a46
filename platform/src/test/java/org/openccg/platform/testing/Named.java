package org.openccg.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Lists of things with names, in the realm's file. */
final class Named {

    private Named() {}

    static JsonNode in(JsonNode list, String key, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(thing -> thing.path(key).asText().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    static Set<String> all(JsonNode list) {
        Set<String> names = new TreeSet<>();
        list.forEach(thing -> names.add(thing.path("name").asText()));
        return names;
    }

    static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
