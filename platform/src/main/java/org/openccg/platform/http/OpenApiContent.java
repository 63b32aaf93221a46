package org.openccg.platform.http;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** An answer that is no JSON is text or bytes, whatever the method returns. */
final class OpenApiContent {

    private OpenApiContent() {}

    static void say(Operation operation) {
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().entrySet().stream())
                .filter(content -> !content.getKey().contains("json"))
                .forEach(content -> content.getValue().setSchema(as(content.getKey())));
    }

    private static Schema as(String mediaType) {
        var schema = OASFactory.createSchema().type(List.of(SchemaType.STRING));
        return mediaType.startsWith("text/") ? schema : schema.format("binary");
    }
}
