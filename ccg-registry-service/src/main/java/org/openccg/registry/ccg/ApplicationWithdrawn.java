package org.openccg.registry.ccg;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;
import org.openccg.registry.EventFacts;

/** A group withdrew its application: the group is where it was before, unless another application stands. */
@ApplicationScoped
class ApplicationWithdrawn implements EventHandler {

    private final EventFacts facts;
    private final Groups groups;
    private final GroupHistory history;

    ApplicationWithdrawn(EventFacts facts, Groups groups, GroupHistory history) {
        this.facts = facts;
        this.groups = groups;
        this.history = history;
    }

    @Override
    public String type() {
        return "APPLICATION_WITHDRAWN";
    }

    @Override
    public String sender() {
        return "authorisation-service";
    }

    @Override
    public void handle(Event event) {
        var withdrawn = facts.of(event, Withdrawn.class);
        var group = groups.get(withdrawn.groupId());
        var before = group.status();
        boolean follows = Step.RELEASE.isFrom(before) && group.applied(withdrawn.applicationId());
        if (follows) {
            group.release(event.occurredAt());
        }
        history.told(
                group, Step.RELEASE.name(), event, before, follows, Map.of("applicationId", withdrawn.applicationId()));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Withdrawn(@NotNull UUID groupId, @NotNull UUID applicationId) {}
}
