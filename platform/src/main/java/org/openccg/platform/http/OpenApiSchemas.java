package org.openccg.platform.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Goes through every schema that an operation leads to, and drops the others: nobody could tell what they are for. */
final class OpenApiSchemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private final OpenAPI document;
    private final Map<String, Schema> reached = new LinkedHashMap<>();

    OpenApiSchemas(OpenAPI document) {
        this.document = document;
    }

    void dropUnused() {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::visit);
        document.getComponents()
                .setSchemas(document.getComponents().getSchemas().entrySet().stream()
                        .filter(each -> reached.containsKey(each.getKey()))
                        .collect(
                                LinkedHashMap::new,
                                (map, each) -> map.put(each.getKey(), each.getValue()),
                                Map::putAll));
    }

    private void visit(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> visit(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            visit(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> visit(response.getContent()));
    }

    private void visit(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().stream().map(MediaType::getSchema).forEach(this::visit);
        }
    }

    private void visit(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        // all of ours are relative to the service
        if ("uri".equals(schema.getFormat())) {
            schema.setFormat("uri-reference");
        }
        if (schema.getRef() != null) {
            // what it refers to says it
            schema.setType(null);
            schema.setFormat(null);
            String name = schema.getRef().substring(COMPONENTS.length());
            var named = document.getComponents().getSchemas().get(name);
            if (named != null && reached.putIfAbsent(name, named) == null) {
                visit(named);
            }
        }
        parts(schema).forEach(this::visit);
    }

    private static List<@Nullable Schema> parts(Schema schema) {
        var parts = new ArrayList<@Nullable Schema>();
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .forEach(parts::addAll);
        return parts;
    }
}
