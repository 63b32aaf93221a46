package org.openccg.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.http.Versioned;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Answers kept to be given again. Everything happens in the caller's transaction. */
@ApplicationScoped
class IdempotentAnswers {

    private final Session database;
    private final ObjectMapper json;

    IdempotentAnswers(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The answer already given; refuses while the first request is still running or when the key was used differently. */
    Optional<RestResponse<JsonNode>> find(Request request) {
        lock(request);
        return database
                .createNativeQuery("""
                        select fingerprint, status, location, etag, body from idempotent_answer
                        where subject = :subject and route = :route and key = :key""", Object[].class)
                .setParameter("subject", request.subject)
                .setParameter("route", request.route)
                .setParameter("key", request.key)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> again(request, row));
    }

    void store(Request request, RestResponse<?> answer) {
        var entity = answer.getEntity();
        database.createNativeMutationQuery("""
                        insert into idempotent_answer (subject, route, key, fingerprint, status, location, etag, body)
                        values (:subject, :route, :key, :fingerprint, :status, cast(:location as text), cast(:etag as text), :body)""")
                .setParameter("subject", request.subject)
                .setParameter("route", request.route)
                .setParameter("key", request.key)
                .setParameter("fingerprint", request.fingerprint)
                .setParameter("status", answer.getStatus())
                .setParameter("location", answer.getHeaderString("Location"))
                .setParameter("etag", entity instanceof Versioned versioned ? "\"" + versioned.version() + "\"" : null)
                .setParameter("body", text(entity instanceof ShownOnce once ? once.withoutSecret() : entity))
                .executeUpdate();
    }

    private void lock(Request request) {
        var held = database.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:what, 0))", Boolean.class)
                .setParameter("what", request.subject + " " + request.route + " " + request.key)
                .getSingleResult();
        if (!held) {
            throw Refused.because(
                    CommonProblem.IN_FLIGHT,
                    "A request with this Idempotency-Key is still being worked on.",
                    "Wait a moment and send it again with the same key.");
        }
    }

    private RestResponse<JsonNode> again(Request request, Object[] row) {
        if (!request.fingerprint.equals(row[0])) {
            throw Refused.because(
                    CommonProblem.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key came with different content before.",
                    "Use a new key for a new request.");
        }
        var answer = ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(((Number) row[1]).intValue()), read((String) row[4]))
                .header("Idempotent-Replayed", true);
        add(answer, "Location", (String) row[2]);
        add(answer, "ETag", (String) row[3]);
        return answer.build();
    }

    private static void add(ResponseBuilder<JsonNode> answer, String header, @Nullable String value) {
        if (value != null) {
            answer.header(header, value);
        }
    }

    private String text(@Nullable Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes two requests the same. */
    record Request(UUID subject, String route, String key, String fingerprint) {}
}
