package org.openccg.authorisation.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.openccg.platform.time.BusinessClock;

/**
 * Reminds of last days 7, 3 and 1 working days before: once for each day that was the last, so that a day that moves is
 * told again. One deadline at a time; one that fails keeps no other waiting.
 */
@ApplicationScoped
class Reminding {

    private static final Logger LOG = Logger.getLogger(Reminding.class);

    private final Due due;
    private final Reminder reminder;
    private final BusinessClock clock;

    Reminding(Due due, Reminder reminder, BusinessClock clock) {
        this.due = due;
        this.reminder = reminder;
        this.clock = clock;
    }

    @Scheduled(every = "${authorisation.reminder.every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    void now() {
        at(clock.now());
    }

    void at(Instant now) {
        var today = LocalDate.ofInstant(now, BusinessClock.LONDON);
        due.on(today).forEach(deadline -> remind(deadline, now));
    }

    private void remind(UUID deadline, Instant now) {
        try {
            reminder.remind(deadline, now);
        } catch (RuntimeException e) {
            // the others need not wait; this one is tried again next time
            LOG.errorf(e, "Nobody could be reminded of deadline %s", deadline);
        }
    }
}
