package org.openccg.platform.http;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Gives a form that is sent a name of its own, so that a generated client has one for it too. */
final class OpenApiNames {

    private final OpenAPI document;

    OpenApiNames(OpenAPI document) {
        this.document = document;
    }

    /** The form of {@code evidenceAttach} becomes {@code EvidenceAttachForm}. */
    void name(Operation operation) {
        var body = operation.getRequestBody();
        if (body != null && body.getContent() != null) {
            String id = operation.getOperationId();
            String name = Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Form";
            List.copyOf(body.getContent().getMediaTypes().values()).forEach(content -> name(content, name));
        }
    }

    private void name(MediaType content, String name) {
        var schema = content.getSchema();
        if (schema != null && schema.getRef() == null && schema.getProperties() != null) {
            document.getComponents().addSchema(name, schema);
            content.setSchema(OASFactory.createSchema().ref("#/components/schemas/" + name));
        }
    }
}
