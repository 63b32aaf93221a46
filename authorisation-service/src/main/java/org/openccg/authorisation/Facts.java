package org.openccg.authorisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Reads the facts of an event another service tells. */
@ApplicationScoped
public class Facts {

    private final ObjectMapper json;
    private final Validator validator;

    Facts(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public <T> T read(Event event, Class<T> type) {
        T facts = convert(event, type);
        var faults = validator.validate(facts).stream()
                .map(each -> new Fault(
                        null,
                        "data.%s %s".formatted(each.getPropertyPath(), each.getMessage()),
                        null,
                        "/data/" + each.getPropertyPath()))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(CommonProblem.INVALID, faults);
        }
        return facts;
    }

    private <T> T convert(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            var refused = new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(null, "The facts of the event cannot be read.", null, "/data")));
            refused.initCause(e);
            throw refused;
        }
    }
}
