package org.openccg.authorisation.selfaudit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.openccg.authorisation.AuthorisationItself;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.time.BusinessClock;

/** Audits once per business day, soon after it begins; of several instances, the first. */
@ApplicationScoped
class EveryNight {

    private static final Person ITSELF =
            new Person(AuthorisationItself.CALLER.subject(), AuthorisationItself.CALLER.name());

    private final Auditing auditing;
    private final BusinessClock clock;

    EveryNight(Auditing auditing, BusinessClock clock) {
        this.auditing = auditing;
        this.clock = clock;
    }

    @Scheduled(
            every = "${authorisation.self-audit.every:10m}",
            delayed = "2m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void now() {
        auditing.run(clock.today(), clock.today(), ITSELF, clock.now());
    }
}
