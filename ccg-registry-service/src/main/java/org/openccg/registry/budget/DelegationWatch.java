package org.openccg.registry.budget;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.openccg.platform.time.BusinessClock;

/** Looks for delegations that have come to their end. Any number may run side by side. */
@ApplicationScoped
class DelegationWatch {

    private static final Logger LOG = Logger.getLogger(DelegationWatch.class);

    private final DelegationEnds ends;
    private final BusinessClock clock;

    DelegationWatch(DelegationEnds ends, BusinessClock clock) {
        this.ends = ends;
        this.clock = clock;
    }

    @Scheduled(every = "${registry.budget.every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void today() {
        at(clock.now());
    }

    void at(Instant now) {
        for (var group : ends.due(LocalDate.ofInstant(now, BusinessClock.LONDON))) {
            try {
                ends.end(group, now);
            } catch (RuntimeException e) {
                // the others need not wait; this one is tried again next time
                LOG.errorf(e, "The delegation to group %s could not be ended", group);
            }
        }
    }
}
