package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.NO_SUCH_RULING;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.authorisation.Authorisation;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;
import org.openccg.platform.problem.Refused;

/** The authorisation service has put a ruling into effect. */
@ApplicationScoped
class RulingApplied implements EventHandler {

    private final Appeals appeals;
    private final Announcement announcement;

    RulingApplied(Appeals appeals, Announcement announcement) {
        this.appeals = appeals;
        this.announcement = announcement;
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
        var applied =
                announcement.read(event, Applied.class, Applied::isComplete, "appealId, applicationId and status");
        var appeal = appeals.find(event.caseId())
                .filter(found -> found.id().equals(applied.appealId)
                        && found.applicationId().equals(applied.applicationId))
                .orElseThrow(RulingApplied::unknown);
        var ruling = appeals.papersOf(appeal).ruling();
        if (ruling == null) {
            throw unknown();
        }
        if (ruling.applied(applied.status, event.occurredAt())) {
            announcement.record(event, appeal, type(), Map.of("applicationStatus", applied.status));
        }
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
