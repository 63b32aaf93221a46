package org.openccg.registry.ccg;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.EventFacts;
import org.openccg.registry.area.SettlingArea;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.stay.Stays;

/** An application was decided: on an authorisation its members and area settle, and a stay the decision answers is lifted. */
@ApplicationScoped
class ApplicationDecided implements EventHandler {

    private final EventFacts facts;
    private final Groups groups;
    private final Memberships memberships;
    private final SettlingArea areas;
    private final Stays stays;
    private final GroupHistory history;

    ApplicationDecided(
            EventFacts facts,
            Groups groups,
            Memberships memberships,
            SettlingArea areas,
            Stays stays,
            GroupHistory history) {
        this.facts = facts;
        this.groups = groups;
        this.memberships = memberships;
        this.areas = areas;
        this.stays = stays;
        this.history = history;
    }

    @Override
    public String type() {
        return "APPLICATION_DECIDED";
    }

    @Override
    public String sender() {
        return "authorisation-service";
    }

    @Override
    public void handle(Event event) {
        var decided = facts.of(event, Decided.class);
        var group = groups.get(decided.groupId());
        var before = group.status();
        var step = decided.outcome().step().filter(each -> each.isFrom(before));
        var detail = decided.detail();
        step.ifPresent(each -> detail.putAll(follow(each, group, decided, event)));
        if (decided.appealId() != null) {
            stays.lift(decided.appealId(), group.id(), type(), event.occurredAt());
        }
        history.told(group, step.map(Step::name).orElse(type()), event, before, step.isPresent(), detail);
    }

    private Map<String, Object> follow(Step step, Group group, Decided decided, Event event) {
        if (step == Step.AUTHORISE) {
            group.authorise(event.occurredAt());
        } else {
            group.authoriseWithConditions(event.occurredAt());
        }
        var day = LocalDate.ofInstant(event.occurredAt(), BusinessClock.LONDON);
        return Map.of(
                "settled",
                memberships.settle(group.id(), decided.signed(), day, event.occurredAt()),
                "areaContested",
                areas.settle(group.id(), day, event.occurredAt()));
    }

    /** What authorisation tells. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Decided(
            @NotNull UUID groupId,
            @NotNull UUID applicationId,
            @NotNull Outcome outcome,
            @Nullable List<@NotNull String> practices,
            @Nullable UUID appealId) {

        Set<String> signed() {
            return practices == null ? Set.of() : Set.copyOf(practices);
        }

        Map<String, Object> detail() {
            var detail = new LinkedHashMap<String, Object>();
            detail.put("applicationId", applicationId);
            detail.put("outcome", outcome);
            if (appealId != null) {
                detail.put("appealId", appealId);
            }
            return detail;
        }
    }
}
