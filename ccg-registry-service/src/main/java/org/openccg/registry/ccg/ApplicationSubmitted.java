package org.openccg.registry.ccg;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;
import org.openccg.registry.EventFacts;

/** A group's application was submitted: the group is an applicant. */
@ApplicationScoped
class ApplicationSubmitted implements EventHandler {

    private final EventFacts facts;
    private final Groups groups;
    private final GroupHistory history;

    ApplicationSubmitted(EventFacts facts, Groups groups, GroupHistory history) {
        this.facts = facts;
        this.groups = groups;
        this.history = history;
    }

    @Override
    public String type() {
        return "APPLICATION_SUBMITTED";
    }

    @Override
    public String sender() {
        return "authorisation-service";
    }

    @Override
    public void handle(Event event) {
        var submitted = facts.of(event, Submitted.class);
        var group = groups.get(submitted.groupId());
        var before = group.status();
        boolean follows = Step.APPLY.isFrom(before);
        if (follows) {
            group.apply(submitted.applicationId(), event.occurredAt());
        }
        history.told(
                group, Step.APPLY.name(), event, before, follows, Map.of("applicationId", submitted.applicationId()));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Submitted(@NotNull UUID groupId, @NotNull UUID applicationId) {}
}
