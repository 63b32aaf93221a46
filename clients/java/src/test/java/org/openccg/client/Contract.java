package org.openccg.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What a service says of itself: its committed OpenAPI document. */
record Contract(String service, JsonNode document) {

    static final String SCHEMAS = "#/components/schemas/";

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** One operation of the document, and how to find it. */
    record Operation(String name, JsonNode node) {

        boolean lacks(String field) {
            return node.path(field).isMissingNode()
                    || node.path(field).asText().isBlank() && !node.path(field).isContainerNode();
        }

        Stream<JsonNode> parameters() {
            return elements(node.path("parameters"));
        }
    }

    static Stream<Contract> all() {
        return Stream.of("ccg-registry-service", "authorisation-service", "appeals-service")
                .map(Contract::of);
    }

    private static Contract of(String service) {
        try {
            var file = Path.of("..", "..", service, "api", "openapi.yaml").toFile();
            return new Contract(service, new YAMLMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        var found = new ArrayList<Operation>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> found.add(
                        new Operation(method.getKey().toUpperCase() + " " + path.getKey(), method.getValue()))));
        return found;
    }

    JsonNode schemas() {
        return document.path("components").path("schemas");
    }

    /** Goes through everything, naming each place by its JSON pointer. */
    void everywhere(BiConsumer<String, JsonNode> visitor) {
        walk("", document, visitor);
    }

    private static void walk(String place, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(place, node);
        node.properties()
                .forEach(field -> walk(
                        place + "/" + field.getKey().replace("~", "~0").replace("/", "~1"), field.getValue(), visitor));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(place + "/" + i, node.get(i), visitor);
        }
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }

    @Override
    public String toString() {
        return service;
    }
}
