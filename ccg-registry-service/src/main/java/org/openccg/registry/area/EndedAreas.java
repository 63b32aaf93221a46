package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.openccg.registry.ccg.Ended;

/** A group that is no more holds no area, so that others may. */
@ApplicationScoped
class EndedAreas {

    private final Composition composition;

    EndedAreas(Composition composition) {
        this.composition = composition;
    }

    void ended(@Observes Ended ended) {
        var held = composition.heldBy(ended.groupId(), ended.on());
        composition.end(ended.groupId(), held, ended.on(), ended.at());
    }
}
