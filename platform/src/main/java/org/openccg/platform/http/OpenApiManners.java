package org.openccg.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.problem.Problem;

/** Says in the OpenAPI document what the annotations say in the source: who may call, which headers, which refusals. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiManners implements OASFilter {

    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName CONDITIONAL = DotName.createSimple(Conditional.class);
    private static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);
    private static final DotName ROLES = DotName.createSimple("org.openccg.platform.security.Roles");
    private static final DotName PERMISSIONS = DotName.createSimple("io.quarkus.security.PermissionsAllowed");

    private final IndexView index;

    public OpenApiManners(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var names = new OpenApiNames(document);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> {
                    complete(operation);
                    names.name(operation);
                    OpenApiContent.say(operation);
                    OpenApiExamples.give(path, operation);
                }));
        new OpenApiSchemas(document).dropUnused();
    }

    private void complete(Operation operation) {
        var method = method(operation.getOperationId());
        if (method == null) {
            return;
        }
        operation.setOperationId(readable(operation.getOperationId()));
        if (method.hasAnnotation(PERMIT_ALL)) {
            operation.setSecurity(List.of());
        } else {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(OpenApiSignIn.SCHEME)));
            operation.addExtension("x-roles", values(method.annotation(ROLES)));
            operation.addExtension("x-permissions", values(method.annotation(PERMISSIONS)));
            refusal(operation, "401", "No valid token");
            refusal(operation, "403", "Not permitted to this role, duty or person");
        }
        refusal(operation, "404", "Absent, or not yours to see");
        if (operation.getRequestBody() != null) {
            refusal(operation, "400", "Unreadable");
            refusal(operation, "422", "The content must change; every fault is named");
        }
        if (method.hasAnnotation(IDEMPOTENT)) {
            header(operation, "Idempotency-Key", "A new UUID per request; the same again when it is repeated");
            refusal(operation, "409", "State or time must change first");
        }
        if (method.hasAnnotation(CONDITIONAL)) {
            header(operation, "If-Match", "The ETag of what you looked at");
            refusal(operation, "412", "It changed meanwhile; says what changed");
            refusal(operation, "428", "If-Match is missing");
        }
    }

    /** {@code ApplicationsResource_submit} becomes {@code applicationsSubmit}. */
    private static String readable(String classAndMethod) {
        String[] parts = classAndMethod.split("_", 2);
        String owner = parts[0].replaceAll("Resource$", "");
        return Character.toLowerCase(owner.charAt(0))
                + owner.substring(1)
                + Character.toUpperCase(parts[1].charAt(0))
                + parts[1].substring(1);
    }

    private @Nullable MethodInfo method(@Nullable String classAndMethod) {
        if (classAndMethod == null || !classAndMethod.contains("_")) {
            return null;
        }
        String[] parts = classAndMethod.split("_", 2);
        return index.getKnownClasses().stream()
                .filter(known -> parts[0].equals(known.simpleName()))
                .flatMap(known -> known.methods().stream())
                .filter(method -> method.name().equals(parts[1]))
                .findFirst()
                .orElse(null);
    }

    private static List<String> values(@Nullable AnnotationInstance annotation) {
        return annotation == null ? List.of() : List.of(annotation.value().asStringArray());
    }

    private static void header(Operation operation, String name, String description) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING))));
    }

    private static void refusal(Operation operation, String status, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType().schema(schema))));
    }
}
