package org.openccg.authorisation.following;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.openccg.authorisation.Facts;
import org.openccg.authorisation.application.Areas;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** A group's area is another, or crosses local authorities for another reason. */
@ApplicationScoped
class AreaChanged implements EventHandler {

    private final Areas areas;
    private final Facts facts;

    AreaChanged(Areas areas, Facts facts) {
        this.areas = areas;
        this.facts = facts;
    }

    @Override
    public String type() {
        return "AREA_CHANGED";
    }

    @Override
    public String sender() {
        return OfficeClosed.REGISTRY;
    }

    @Override
    public void handle(Event event) {
        var area = facts.read(event, Changed.class);
        areas.remember(area.groupId(), area.crosses(), area.justified());
    }

    /** What the registry tells. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Changed(
            @NotNull UUID groupId,
            @NotNull Boolean crosses,
            @NotNull Boolean justified) {}
}
