package org.openccg.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal on the wire, as RFC 9457 says, with the rule it rests on and every single fault. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", additionalProperties = Schema.True.class)
public record Problem(
        @Schema(examples = "/problems/step-not-allowed") URI type,

        @Schema(examples = "The step is not allowed now") String title,

        @Schema(examples = "409") int status,
        @Schema(examples = "STEP_NOT_ALLOWED") String code,
        @Nullable String detail,
        @Schema(examples = "ABC-1") @Nullable String rule,
        @Nullable String basis,
        @Nullable String remedy,
        List<Place> faults,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> facts) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Set<String> RESERVED =
            Set.of("type", "title", "status", "code", "detail", "instance", "rule", "basis", "remedy", "faults");

    public Problem {
        if (facts.keySet().stream().anyMatch(RESERVED::contains)) {
            throw new IllegalArgumentException("Facts may not shadow " + RESERVED);
        }
    }

    static Problem of(ProblemType type, List<Fault> faults, Map<String, Object> facts) {
        @Nullable Fault first = faults.isEmpty() ? null : faults.get(0);
        @Nullable Rule rule = first == null ? null : first.rule();
        return new Problem(
                type.type(),
                type.title(),
                type.status(),
                type.name(),
                first == null ? null : first.detail(),
                rule == null ? null : rule.id(),
                rule == null ? null : rule.basis(),
                first == null ? null : first.remedy(),
                faults.stream().map(Place::of).toList(),
                facts);
    }

    public static Problem of(ProblemType type, List<Fault> faults) {
        return of(type, faults, Map.of());
    }

    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    /** One fault and where it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Fault")
    public record Place(
            String detail,
            @Nullable String rule,
            @Nullable String basis,
            @Nullable String remedy,
            @Nullable String pointer) {

        static Place of(Fault fault) {
            @Nullable Rule rule = fault.rule();
            return new Place(
                    fault.detail(),
                    rule == null ? null : rule.id(),
                    rule == null ? null : rule.basis(),
                    fault.remedy(),
                    fault.pointer());
        }
    }
}
