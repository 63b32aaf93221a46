package org.openccg.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Problem;

/** Refuses a body that says it is too large with a problem; the server itself would refuse it without a word. */
@ApplicationScoped
class BodySize {

    private static final int AFTER_THE_PATH_IS_KNOWN_GOOD = 9_000;

    private final long limit;
    private final ObjectMapper json;

    BodySize(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, AFTER_THE_PATH_IS_KNOWN_GOOD);
    }

    private void refuseTooLarge(RoutingContext context) {
        if (announced(context) <= limit) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(CommonProblem.TOO_LARGE.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(body())
                .onComplete(answered -> context.request().connection().close());
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private String body() {
        var fault = new Fault(
                null,
                "The body is larger than %d MiB.".formatted(limit >> 20),
                "Send less, or in several parts.",
                null);
        try {
            return json.writeValueAsString(Problem.of(CommonProblem.TOO_LARGE, List.of(fault)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
