package org.openccg.acceptance.permission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openccg.local.Service;

/**
 * One operation of the OpenAPI document a running service serves.
 *
 * @param headers names of the headers it needs
 * @param queries names of the query parameters it takes
 * @param mediaType of its body, when it takes one
 */
record Operation(
        Service service,
        String method,
        String path,
        Set<String> roles,
        Set<String> permissions,
        Set<String> headers,
        Set<String> queries,
        @Nullable String mediaType) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Operation> all() {
        return Stream.of(Service.values())
                .flatMap(service -> of(service).stream())
                .toList();
    }

    private static List<Operation> of(Service service) {
        var found = new ArrayList<Operation>();
        document(service).path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> found.add(read(service, method.getKey(), path.getKey(), method.getValue()))));
        return found;
    }

    private static JsonNode document(Service service) {
        var answer = Wire.send(new Request(service, "GET", "/q/openapi").with("Accept", "application/json"));
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation read(Service service, String method, String path, JsonNode said) {
        var media = said.at("/requestBody/content").fieldNames();
        return new Operation(
                service,
                method.toUpperCase(Locale.ROOT),
                path,
                words(said.path("x-roles")),
                words(said.path("x-permissions")),
                parameters(said, "header"),
                parameters(said, "query"),
                media.hasNext() ? media.next() : null);
    }

    private static Set<String> words(JsonNode values) {
        return stream(values).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> parameters(JsonNode said, String in) {
        return stream(said.path("parameters"))
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> stream(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false);
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    boolean isRead() {
        return method.equals("GET");
    }

    boolean hasParameter() {
        return path.contains("{");
    }

    /** The first word of the path. */
    String collection() {
        return path.split("/")[1];
    }

    /** As the expectations name it. */
    String name() {
        return method + " " + path;
    }

    @Override
    public String toString() {
        return service.id() + " " + name();
    }
}
