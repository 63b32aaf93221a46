package org.openccg.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Reads what an event tells, as the receiver understands it. */
@ApplicationScoped
public class EventFacts {

    private final ObjectMapper json;
    private final Validator validator;

    EventFacts(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Refuses with 422 what cannot be understood, so that the sender keeps it for a person to look at. */
    public <T> T of(Event event, Class<T> type) {
        @Nullable T facts;
        try {
            facts = json.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            var refused = new Refused(CommonProblem.INVALID, List.of(fault("data cannot be read as " + event.type())));
            refused.initCause(e);
            throw refused;
        }
        if (facts == null) {
            throw new Refused(CommonProblem.INVALID, List.of(fault("data is empty")));
        }
        var faults = validator.validate(facts).stream()
                .map(violation -> fault("data." + violation.getPropertyPath() + " " + violation.getMessage()))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(CommonProblem.INVALID, faults);
        }
        return facts;
    }

    private static Fault fault(String detail) {
        return new Fault(null, detail, "Send the facts the receiver's documentation lists for this type.", "/data");
    }
}
