package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Lists in which each thing is called by its name. */
final class Named {

    private Named() {}

    static String of(JsonNode thing) {
        return thing.isTextual()
                ? thing.textValue()
                : thing.path("clientId").asText(thing.path("name").asText());
    }

    static JsonNode in(Iterable<JsonNode> list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(thing -> of(thing).equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    static Set<String> all(Iterable<JsonNode> list) {
        Set<String> names = new TreeSet<>();
        list.forEach(thing -> names.add(of(thing)));
        return names;
    }

    static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
