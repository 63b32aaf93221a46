package org.openccg.authorisation.following;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openccg.authorisation.Facts;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.Areas;
import org.openccg.authorisation.application.Handling;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** A group has another name or area, or is no more: undecided applications follow; what was decided keeps its words. */
@ApplicationScoped
class GroupChanged implements EventHandler {

    private static final Set<String> ENDED = Set.of("MERGED", "DISSOLVED", "WITHDRAWN");

    private final Handling handling;
    private final Applications applications;
    private final Areas areas;
    private final Facts facts;

    GroupChanged(Handling handling, Applications applications, Areas areas, Facts facts) {
        this.handling = handling;
        this.applications = applications;
        this.areas = areas;
        this.facts = facts;
    }

    @Override
    public String type() {
        return "GROUP_CHANGED";
    }

    @Override
    public String sender() {
        return OfficeClosed.REGISTRY;
    }

    @Override
    public void handle(Event event) {
        var group = facts.read(event, Changed.class);
        areas.remember(group.groupId(), group.area().crosses(), group.area().justified());
        var undecided = applications.ofGroup(group.groupId()).stream()
                .filter(each -> each.status().isUndecided())
                .toList();
        undecided.stream()
                .filter(each -> !each.applicants().groupName().equals(group.name()))
                .forEach(each -> rename(each, group));
        if (ENDED.contains(group.status())) {
            undecided.stream().filter(Application::isDraft).forEach(each -> end(each, group));
        }
    }

    private void rename(Application application, Changed group) {
        handling.hear(application.id(), "GROUP_RENAMED", (each, by, at) -> {
            String before = each.applicants().groupName();
            each.groupRenamed(group.name(), at);
            return Map.of("before", before, "name", group.name());
        });
    }

    private void end(Application application, Changed group) {
        handling.hear(application.id(), "GROUP_ENDED", (each, by, at) -> {
            each.groupEnded(at);
            return Map.of("group", group.status());
        });
    }

    /** What the registry tells. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Changed(
            @NotNull UUID groupId,
            @NotBlank String name,
            @NotBlank String status,
            @NotNull @Valid Area area) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Area(@NotNull Boolean crosses, @NotNull Boolean justified) {}
}
