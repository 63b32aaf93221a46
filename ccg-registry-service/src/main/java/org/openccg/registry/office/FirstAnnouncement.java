package org.openccg.registry.office;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.openccg.platform.time.BusinessClock;

/** Tells at start whatever was never told: what a database from before there were announcements holds. */
@ApplicationScoped
class FirstAnnouncement {

    private final Announcing announcing;
    private final BusinessClock clock;

    FirstAnnouncement(Announcing announcing, BusinessClock clock) {
        this.announcing = announcing;
        this.clock = clock;
    }

    @Transactional
    @ActivateRequestContext
    void tell(@Observes StartupEvent start) {
        announcing.everything(clock.now());
    }
}
