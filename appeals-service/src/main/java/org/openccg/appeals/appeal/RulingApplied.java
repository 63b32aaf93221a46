package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.NO_SUCH_RULING;
import static org.openccg.platform.problem.CommonProblem.INVALID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.authorisation.Authorisation;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;

/** The authorisation service has put a ruling into effect. */
@ApplicationScoped
class RulingApplied implements EventHandler {

    private final Appeals appeals;
    private final Trail trail;
    private final SignedIn signedIn;
    private final ObjectMapper json;

    RulingApplied(Appeals appeals, Trail trail, SignedIn signedIn, ObjectMapper json) {
        this.appeals = appeals;
        this.trail = trail;
        this.signedIn = signedIn;
        this.json = json;
    }

    @Override
    public String type() {
        return "RULING_APPLIED";
    }

    @Override
    public String sender() {
        return Authorisation.NAME;
    }

    @Override
    public void handle(Event event) {
        var applied = read(event.data());
        var appeal = appeals.find(event.caseId())
                .filter(found -> found.id().equals(applied.appealId)
                        && found.applicationId().equals(applied.applicationId))
                .orElseThrow(RulingApplied::unknown);
        var ruling = appeals.papersOf(appeal).ruling();
        if (ruling == null) {
            throw unknown();
        }
        if (ruling.applied(applied.status, event.occurredAt())) {
            record(event, appeal, applied.status);
        }
    }

    private void record(Event event, Appeal appeal, String applicationStatus) {
        String status = appeal.status().name();
        trail.record(new Entry(
                appeal.id(),
                appeal.version(),
                type(),
                signedIn.caller(),
                "service",
                event.occurredAt(),
                status,
                status,
                null,
                Map.of("applicationStatus", applicationStatus)));
    }

    private Applied read(JsonNode data) {
        try {
            var applied = json.treeToValue(data, Applied.class);
            if (applied != null && applied.isComplete()) {
                return applied;
            }
        } catch (JsonProcessingException unreadable) {
            throw (Refused) malformed().initCause(unreadable);
        }
        throw malformed();
    }

    private static Refused malformed() {
        return Refused.because(
                INVALID, "The event's data is not complete.", "Send appealId, applicationId and status.");
    }

    private static Refused unknown() {
        return Refused.because(
                NO_SUCH_RULING,
                "No ruling was given in that appeal on that application.",
                "Send this only after RULING_GIVEN, with its appealId and applicationId.");
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Applied(
            @Nullable UUID appealId, @Nullable UUID applicationId, String status) {

        boolean isComplete() {
            return appealId != null && applicationId != null && status != null && !status.isBlank();
        }
    }
}
