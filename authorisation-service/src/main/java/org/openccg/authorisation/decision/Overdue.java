package org.openccg.authorisation.decision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.platform.time.BusinessClock;

/** Finds the cases that are undecided after their day. One at a time, so that none keeps another waiting. */
@ApplicationScoped
class Overdue {

    private static final Logger LOG = Logger.getLogger(Overdue.class);
    private static final int AT_A_TIME = 100;

    private final Deadlines deadlines;
    private final Undecided undecided;
    private final BusinessClock clock;

    Overdue(Deadlines deadlines, Undecided undecided, BusinessClock clock) {
        this.deadlines = deadlines;
        this.undecided = undecided;
        this.clock = clock;
    }

    @Scheduled(every = "${authorisation.decision.overdue.every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void now() {
        at(clock.now());
    }

    void at(Instant now) {
        var today = LocalDate.ofInstant(now, BusinessClock.LONDON);
        @Nullable UUID last = null;
        List<UUID> ids;
        do {
            var after = last;
            ids = QuarkusTransaction.requiringNew().call(() -> deadlines.missed(today, after, AT_A_TIME));
            ids.forEach(id -> look(id, now));
            last = ids.isEmpty() ? null : ids.get(ids.size() - 1);
        } while (last != null);
    }

    private void look(UUID id, Instant now) {
        try {
            undecided.look(id, now);
        } catch (RuntimeException e) {
            // the others need not wait; this one is tried again next time
            LOG.errorf(e, "The overdue case %s could not be looked at", id);
        }
    }
}
