package org.openccg.client;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a service refused, as RFC 9457 says: the same for all three services.
 *
 * @param code the refusal's name, listed with all others at {@code /problems}
 * @param rule the rule it rests on, listed at {@code /rules}
 * @param remedy what would put it right
 * @param faults every single fault, with the rule, the place and the remedy of each
 * @param facts what else the refusal says, for instance the steps that are possible now
 */
public record Problem(
        @Nullable URI type,
        @Nullable String title,
        int status,
        @Nullable String code,
        @Nullable String detail,
        @Nullable String rule,
        @Nullable String basis,
        @Nullable String remedy,
        List<Fault> faults,
        @JsonAnySetter Map<String, Object> facts) {

    private static final JsonMapper JSON = new JsonMapper();

    public Problem {
        faults = faults == null ? List.of() : List.copyOf(faults);
        facts = facts == null ? Map.of() : facts;
    }

    /** The problem in an answer's body; empty when the body is something else, as from a proxy between. */
    public static Optional<Problem> in(@Nullable String body) {
        try {
            return body == null ? Optional.empty() : Optional.ofNullable(JSON.readValue(body, Problem.class));
        } catch (JsonProcessingException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether it, or one of its faults, rests on this rule. */
    public boolean restsOn(String id) {
        return id.equals(rule) || faults.stream().anyMatch(fault -> id.equals(fault.rule()));
    }

    /** One thing that is wrong. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Fault(
            @Nullable String detail,
            @Nullable String rule,
            @Nullable String basis,
            @Nullable String remedy,
            @Nullable String pointer) {}
}
