package org.openccg.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a JSON body without repeating its content or our class names. */
final class Unreadable {

    private Unreadable() {}

    static Fault fault(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new Fault(
                    null,
                    "There is no field '%s' here.".formatted(unknown.getPropertyName()),
                    "Known fields: " + unknown.getKnownPropertyIds(),
                    pointer(unknown));
        }
        if (e instanceof InvalidFormatException format) {
            return new Fault(null, "A value has the wrong form.", expected(format.getTargetType()), pointer(format));
        }
        if (e instanceof JsonMappingException mapping) {
            return new Fault(
                    null,
                    "The body does not have the shape expected here.",
                    "Correct the place named.",
                    pointer(mapping));
        }
        var place = e.getLocation();
        String where =
                place == null ? "" : " near line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
        return new Fault(
                null,
                "The body is not well-formed JSON%s.".formatted(where),
                "Send one JSON value, every key once, no NUL characters.",
                null);
    }

    private static String expected(@Nullable Class<?> target) {
        if (target != null && target.isEnum()) {
            return "Use one of " + Arrays.toString(target.getEnumConstants());
        }
        return target == null
                ? "See /q/openapi."
                : "Expected: " + target.getSimpleName() + ", such as the example in /q/openapi.";
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
