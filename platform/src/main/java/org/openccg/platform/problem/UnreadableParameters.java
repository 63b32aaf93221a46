package org.openccg.platform.problem;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * The framework answers 404 to a value it cannot convert, wherever it stands. In the path that is right: there is no
 * such thing. In the query it is the caller's slip, and says so.
 */
class UnreadableParameters {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, UUID::fromString,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf);

    @ServerExceptionMapper
    Response notFound(NotFoundException e, @Nullable ResourceInfo operation, UriInfo uri) {
        Optional<Fault> fault = e.getCause() == null || operation == null ? Optional.empty() : fault(operation, uri);
        return fault.map(found -> Problem.of(CommonProblem.UNREADABLE, List.of(found)))
                .orElseGet(() -> Problem.of(CommonProblem.NOT_FOUND, List.of()))
                .toResponse();
    }

    private static Optional<Fault> fault(ResourceInfo operation, UriInfo uri) {
        return Arrays.stream(operation.getResourceMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class)
                        || parameter.isAnnotationPresent(QueryParam.class))
                .filter(parameter -> !isReadable(
                        parameter.getType(), uri.getQueryParameters().getFirst(name(parameter))))
                .findFirst()
                .map(parameter -> new Fault(
                        null,
                        "'%s' cannot be read.".formatted(name(parameter)),
                        "Give %s.".formatted(expected(parameter.getType())),
                        name(parameter)));
    }

    private static String name(Parameter parameter) {
        var rest = parameter.getAnnotation(RestQuery.class);
        var standard = parameter.getAnnotation(QueryParam.class);
        String given = rest != null ? rest.value() : standard.value();
        return given.isEmpty() ? parameter.getName() : given;
    }

    private static boolean isReadable(Class<?> type, @Nullable String value) {
        var reader = READERS.get(type);
        if (reader == null || value == null) {
            return true;
        }
        try {
            reader.apply(value);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String expected(Class<?> type) {
        return type == UUID.class ? "an id such as 3f0c7e2a-5a1d-4c7e-9f55-0b6c1d2e3f40" : "a whole number";
    }
}
