package org.openccg.authorisation.evidence;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.openccg.authorisation.evidence.scanning.Scan;
import org.openccg.authorisation.evidence.scanning.Scanner;
import org.openccg.platform.time.BusinessClock;

/** Scans what the scanner could not be asked about when it came. Any number may run side by side. */
@ApplicationScoped
class Rescanning {

    private static final Logger LOG = Logger.getLogger(Rescanning.class);

    private final ScanQueue queue;
    private final ContentRows rows;
    private final Scanner scanner;
    private final BusinessClock clock;

    Rescanning(ScanQueue queue, ContentRows rows, Scanner scanner, BusinessClock clock) {
        this.queue = queue;
        this.rows = rows;
        this.scanner = scanner;
        this.clock = clock;
    }

    @Scheduled(every = "${authorisation.evidence.scanner.every:30s}", concurrentExecution = ConcurrentExecution.SKIP)
    void now() {
        at(clock.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** One after the other, until none is due or the scanner is away. */
    void at(Instant now) {
        boolean answered = true;
        for (Optional<UUID> next = queue.claim(); next.isPresent() && answered; next = queue.claim()) {
            answered = scan(next.get(), now);
        }
    }

    /** Between the claim and the result lies no transaction: the scanner may take its time. */
    private boolean scan(UUID content, Instant now) {
        try (var spool = Spool.of(output -> Rows.copy(no -> rows.row(content, no), output))) {
            var scan = scanner.scan(spool.file());
            if (scan.state() == Scan.State.PENDING || scan.state() == Scan.State.NOT_SCANNED) {
                LOG.warnf("Content %s could not be scanned, %d times now", content, queue.failed(content));
                return false;
            }
            queue.scanned(content, scan, now);
        } catch (RuntimeException e) {
            // the others need not wait; this one is tried again next time
            LOG.errorf(e, "Content %s could not be scanned", content);
        }
        return true;
    }
}
