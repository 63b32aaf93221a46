package org.openccg.platform.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Reads announcements of the one service that keeps the register of offices and people. */
@ApplicationScoped
class Announced {

    private final ObjectMapper json;
    private final String source;

    Announced(
            ObjectMapper json,
            @ConfigProperty(name = "ccg.directory.source", defaultValue = "ccg-registry-service") String source) {
        this.json = json;
        this.source = source;
    }

    String source() {
        return source;
    }

    <T> T read(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            var refused = new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            "data cannot be read as " + event.type(),
                            "Send the facts the receiver's documentation lists for this type.",
                            "/data")));
            refused.initCause(e);
            throw refused;
        }
    }
}
