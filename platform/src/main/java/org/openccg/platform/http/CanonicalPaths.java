package org.openccg.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Problem;

/**
 * One thing has one path. Trailing or doubled slashes, {@code ;}, dot segments, percent-encoding, capitals at the
 * beginning and ids in another form are answered 404 before anybody asks who is calling, so that no guard can be walked
 * around by another spelling.
 */
@ApplicationScoped
class CanonicalPaths {

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final Pattern READ_AS_ID = Pattern.compile("[0-9A-Fa-f]+(-[0-9A-Fa-f]+){4}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ObjectMapper json;

    CanonicalPaths(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseOtherSpellings, BEFORE_EVERYTHING);
    }

    private void refuseOtherSpellings(RoutingContext context) {
        if (isCanonical(context.request().uri())) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(body());
    }

    static boolean isCanonical(String uri) {
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        if (!path.startsWith("/") || (query >= 0 && uri.substring(query).contains("%00"))) {
            return false;
        }
        if (path.startsWith("/q/")) {
            return !path.contains("..") && !path.contains("%") && !path.contains(";") && !path.contains("//");
        }
        return path.equals("/")
                || path.matches("/[a-z][a-z-]*(/[A-Za-z0-9_~:-][A-Za-z0-9._~:-]*)*")
                        && Stream.of(path.split("/")).allMatch(CanonicalPaths::isNoOtherId);
    }

    /** What would be read as an id is the id as we write it: all digits, in lower case. */
    private static boolean isNoOtherId(String segment) {
        return !READ_AS_ID.matcher(segment).matches() || ID.matcher(segment).matches();
    }

    private String body() {
        try {
            return json.writeValueAsString(Problem.of(CommonProblem.NOT_FOUND, List.of()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
