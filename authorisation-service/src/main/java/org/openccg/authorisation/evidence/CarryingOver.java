package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.openccg.authorisation.application.StartedFrom;
import org.openccg.authorisation.evidence.Evidence.Side;

/** The group's documents go with it into its next application; what they consist of is stored once. */
@ApplicationScoped
class CarryingOver {

    private final EvidenceStore store;

    CarryingOver(EvidenceStore store) {
        this.store = store;
    }

    void startedFrom(@Observes StartedFrom event) {
        store.current(event.earlier().id()).stream()
                .filter(each -> each.side() == Side.GROUP)
                .forEach(each -> store.add(each.carriedTo(event.next().id(), event.at())));
    }
}
