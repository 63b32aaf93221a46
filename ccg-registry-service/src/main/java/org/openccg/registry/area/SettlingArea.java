package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A determination settles a group's area, except what another group has settled before: that remains a claim (REG-4). */
@ApplicationScoped
public class SettlingArea {

    private final Composition composition;

    SettlingArea(Composition composition) {
        this.composition = composition;
    }

    /** Answers how many small areas remain claims because another group has settled them. */
    public int settle(UUID group, LocalDate on, Instant at) {
        composition.settle(group, on, at);
        return composition
                .settledElsewhere(group, composition.heldBy(group, on), on)
                .size();
    }
}
