package org.openccg.authorisation.evidence;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.openccg.platform.time.BusinessClock;

/** Removes uploads nobody finished in time. Any number may run side by side. */
@ApplicationScoped
class Lapsing {

    private static final Logger LOG = Logger.getLogger(Lapsing.class);
    private static final int AT_A_TIME = 20;

    private final Uploads uploads;
    private final BusinessClock clock;

    Lapsing(Uploads uploads, BusinessClock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    @Scheduled(every = "${authorisation.evidence.parts.clean-up:10m}", concurrentExecution = ConcurrentExecution.SKIP)
    void now() {
        at(clock.now());
    }

    void at(Instant now) {
        int removed = uploads.lapse(now, AT_A_TIME);
        while (removed > 0) {
            LOG.infof("Removed %d uploads that were never finished", removed);
            removed = uploads.lapse(now, AT_A_TIME);
        }
    }
}
