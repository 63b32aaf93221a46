package org.openccg.appeals.appeal;

import static org.openccg.platform.problem.CommonProblem.INVALID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Predicate;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;

/** Reads what another service says, and writes it on an appeal's trail. */
@ApplicationScoped
class Announcement {

    private final Trail trail;
    private final SignedIn signedIn;
    private final ObjectMapper json;

    Announcement(Trail trail, SignedIn signedIn, ObjectMapper json) {
        this.trail = trail;
        this.signedIn = signedIn;
        this.json = json;
    }

    /** The facts told; refuses any that are not complete. */
    <T> T read(Event event, Class<T> type, Predicate<T> complete, String members) {
        var malformed = Refused.because(INVALID, "The event's data is not complete.", "Send " + members + ".");
        try {
            var facts = json.treeToValue(event.data(), type);
            if (facts != null && complete.test(facts)) {
                return facts;
            }
        } catch (JsonProcessingException unreadable) {
            malformed.initCause(unreadable);
        }
        throw malformed;
    }

    void record(Event event, Appeal appeal, String what, Map<String, Object> detail) {
        String status = appeal.status().name();
        trail.record(new Entry(
                appeal.id(),
                appeal.version(),
                what,
                signedIn.caller(),
                "service",
                event.occurredAt(),
                status,
                status,
                null,
                detail));
    }
}
