package org.openccg.registry.stay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;
import org.openccg.registry.EventFacts;

/** An appeal is closed: whatever stay it still has is lifted. */
@ApplicationScoped
class AppealClosed implements EventHandler {

    private final EventFacts facts;
    private final Stays stays;

    AppealClosed(EventFacts facts, Stays stays) {
        this.facts = facts;
        this.stays = stays;
    }

    @Override
    public String type() {
        return "APPEAL_CLOSED";
    }

    @Override
    public String sender() {
        return "appeals-service";
    }

    @Override
    public void handle(Event event) {
        var closed = facts.of(event, Closed.class);
        stays.lift(closed.appealId(), closed.groupId(), type(), event.occurredAt());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Closed(@NotNull UUID appealId, @NotNull UUID groupId) {}
}
