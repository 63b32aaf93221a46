package org.openccg.registry.office;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jboss.logging.Logger;
import org.openccg.platform.time.BusinessClock;

/** Finds offices past their last day and lets their successors take over. Any number may run side by side. */
@ApplicationScoped
class Succession {

    private static final Logger LOG = Logger.getLogger(Succession.class);

    private final PassingOn passingOn;
    private final BusinessClock clock;

    Succession(PassingOn passingOn, BusinessClock clock) {
        this.passingOn = passingOn;
        this.clock = clock;
    }

    @Scheduled(every = "${registry.transition.every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void today() {
        at(clock.now());
    }

    /** Once more after each round, for an heir that has closed too waits for what it inherits. */
    void at(Instant now) {
        var today = LocalDate.ofInstant(now, BusinessClock.LONDON);
        var tried = new HashSet<String>();
        List<String> due = passingOn.due(today);
        while (tried.addAll(due)) {
            due.forEach(code -> passOn(code, now));
            due = passingOn.due(today);
        }
    }

    private void passOn(String code, Instant now) {
        try {
            if (passingOn.passOn(code, now)) {
                LOG.infof("Everything of office %s has passed to its successor", code);
            }
        } catch (RuntimeException e) {
            // the others need not wait; this one is tried again next time
            LOG.errorf(e, "Office %s could not be passed on", code);
        }
    }
}
