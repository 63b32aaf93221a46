package org.openccg.authorisation.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.BusinessClock;

/**
 * Finds what a new day off moves, clocks that run on and periods that are over. One case at a time, so that one that
 * fails keeps no other waiting. Any number may run side by side.
 */
@ApplicationScoped
class ByThemselves {

    private static final Logger LOG = Logger.getLogger(ByThemselves.class);
    private static final int AT_A_TIME = 100;

    private final DeadlineTable table;
    private final Deadlines deadlines;
    private final Recomputing recomputing;
    private final BusinessClock clock;

    ByThemselves(DeadlineTable table, Deadlines deadlines, Recomputing recomputing, BusinessClock clock) {
        this.table = table;
        this.deadlines = deadlines;
        this.recomputing = recomputing;
        this.clock = clock;
    }

    @Scheduled(every = "${authorisation.deadline.every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void now() {
        at(clock.now());
    }

    void at(Instant now) {
        int no = QuarkusTransaction.requiringNew()
                .call(() -> deadlines.calendar().no());
        each(after -> table.behind(no, after, AT_A_TIME), id -> {
            try {
                recomputing.recompute(id, now);
            } catch (RuntimeException e) {
                failed(id, e);
                QuarkusTransaction.requiringNew().run(() -> table.failed(id, no));
            }
        });
        var today = LocalDate.ofInstant(now, BusinessClock.LONDON);
        var startOfDay = today.atStartOfDay(BusinessClock.LONDON).toInstant();
        each(after -> table.due(today, startOfDay, after, AT_A_TIME), id -> {
            try {
                recomputing.runOnAndLapse(id, now);
            } catch (RuntimeException e) {
                failed(id, e);
            }
        });
    }

    /** Every case once, in batches. */
    private static void each(Function<@Nullable UUID, List<UUID>> batch, Consumer<UUID> work) {
        @Nullable UUID last = null;
        do {
            var after = last;
            var ids = QuarkusTransaction.requiringNew().call(() -> batch.apply(after));
            ids.forEach(work);
            last = ids.isEmpty() ? null : ids.get(ids.size() - 1);
        } while (last != null);
    }

    private static void failed(UUID id, RuntimeException e) {
        // the others need not wait; this one is tried again next time
        LOG.errorf(e, "The deadlines of case %s could not be computed again", id);
    }
}
