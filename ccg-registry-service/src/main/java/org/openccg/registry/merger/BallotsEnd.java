package org.openccg.registry.merger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryItself;

/** After a ballot's last day, counts it where nobody has. Any number may run side by side. */
@ApplicationScoped
class BallotsEnd {

    private static final Logger LOG = Logger.getLogger(BallotsEnd.class);
    private static final int AT_A_TIME = 100;

    private final Mergers mergers;
    private final Balloting balloting;
    private final BusinessClock clock;

    BallotsEnd(Mergers mergers, Balloting balloting, BusinessClock clock) {
        this.mergers = mergers;
        this.balloting = balloting;
        this.clock = clock;
    }

    @Scheduled(every = "${registry.transition.every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void today() {
        at(clock.now());
    }

    void at(Instant now) {
        var today = LocalDate.ofInstant(now, BusinessClock.LONDON);
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> mergers.withBallotOver(today, AT_A_TIME));
        due.forEach(merger -> close(merger, today, now));
    }

    private void close(UUID id, LocalDate today, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var merger = mergers.findById(id, LockModeType.PESSIMISTIC_WRITE);
                if (merger.status() == MergerStatus.BALLOT && Balloting.isOver(merger, today)) {
                    balloting.closeOver(merger, RegistryItself.CALLER, now);
                }
            });
        } catch (RuntimeException e) {
            // the others need not wait; this one is tried again next time
            LOG.errorf(e, "The ballot of merger %s could not be counted", id);
        }
    }
}
