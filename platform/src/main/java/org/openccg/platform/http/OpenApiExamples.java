package org.openccg.platform.http;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * An example of everything that stands in a path: a UUID, or what {@code ccg.example.<collection>} names for the
 * collection before it.
 */
final class OpenApiExamples {

    private static final String ID = "0d9c2c5e-7a44-4d0a-9d55-2b6f0c0a1e01";

    private OpenApiExamples() {}

    static void give(String path, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getExample() == null)
                    .forEach(parameter -> give(path, parameter));
        }
    }

    private static void give(String path, Parameter parameter) {
        String before = path.substring(0, path.indexOf("/{" + parameter.getName() + "}"));
        String collection = before.substring(before.lastIndexOf('/') + 1);
        ConfigProvider.getConfig()
                .getOptionalValue("ccg.example." + collection, String.class)
                .ifPresentOrElse(example -> parameter.setExample(typed(example, parameter)), () -> {
                    if (parameter.getSchema().getRef() != null) {
                        parameter.setExample(ID);
                    }
                });
    }

    private static Object typed(String example, Parameter parameter) {
        var types = parameter.getSchema().getType();
        return types != null && types.contains(SchemaType.INTEGER) ? (Object) Integer.valueOf(example) : example;
    }
}
