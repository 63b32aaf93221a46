package org.openccg.registry.ccg;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.TransitionConfig;

/** After the last day of the old offices, finds groups without authorisation. Any number may run side by side. */
@ApplicationScoped
class Abolition {

    private static final Logger LOG = Logger.getLogger(Abolition.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final Establishing establishing;
    private final TransitionConfig config;
    private final BusinessClock clock;

    Abolition(Establishing establishing, TransitionConfig config, BusinessClock clock) {
        this.establishing = establishing;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${registry.transition.every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void today() {
        at(clock.now());
    }

    void at(Instant now) {
        var lastDay = config.lastDay();
        if (!LocalDate.ofInstant(now, BusinessClock.LONDON).isAfter(lastDay)) {
            return;
        }
        List<UUID> due = establishing.due(lastDay, FIRST);
        while (!due.isEmpty()) {
            due.forEach(group -> establish(group, lastDay, now));
            due = establishing.due(lastDay, due.get(due.size() - 1));
        }
    }

    private void establish(UUID group, LocalDate lastDay, Instant now) {
        try {
            establishing.establish(group, lastDay, now);
        } catch (RuntimeException e) {
            // the others need not wait; this one is tried again next time
            LOG.errorf(e, "Group %s could not be established in shadow form", group);
        }
    }
}
