package org.openccg.platform.signing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Makes the day's checkpoint as soon as the day has begun: of the calendar, for nobody may move that clock. */
@ApplicationScoped
class Checkpointing {

    private static final Logger LOG = Logger.getLogger(Checkpointing.class);

    private final Checkpoints checkpoints;

    Checkpointing(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Scheduled(
            every = "${ccg.checkpoint.every:10m}",
            delayed = "${ccg.checkpoint.delayed:20s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void makeTodays() {
        var today = LocalDate.now(ZoneOffset.UTC);
        if (checkpoints.make(today)) {
            LOG.infof("Checkpoint of %s made", today);
        }
    }
}
