package org.openccg.authorisation.deadline;

import static org.openccg.platform.time.Deadline.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationItself;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.deadline.DeadlineEntry.Happening;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.time.BusinessClock;

/** What happens to the deadlines of one case without anybody's doing, each time in a transaction of its own. */
@ApplicationScoped
class Recomputing {

    private static final Person ITSELF =
            new Person(AuthorisationItself.CALLER.subject(), AuthorisationItself.CALLER.name());

    private final Applications applications;
    private final DeadlineTable table;
    private final Deadlines deadlines;
    private final Trail trail;

    Recomputing(Applications applications, DeadlineTable table, Deadlines deadlines, Trail trail) {
        this.applications = applications;
        this.table = table;
        this.deadlines = deadlines;
        this.trail = trail;
    }

    /** Whatever was computed without the newest day off; a second call finds nothing to do. */
    @Transactional(TxType.REQUIRES_NEW)
    void recompute(UUID applicationId, Instant now) {
        var application = applications.toChange(applicationId);
        var present = deadlines.calendar();
        table.of(applicationId).stream().filter(each -> each.state().isOpen()).forEach(each -> {
            var before = each.until().lastDay();
            if (each.recompute(present)) {
                moved(application, each, before, now.truncatedTo(ChronoUnit.MICROS));
            }
        });
    }

    /** A stop that reached its limit is over, and so is a period past its last day. */
    @Transactional(TxType.REQUIRES_NEW)
    void runOnAndLapse(UUID applicationId, Instant now) {
        var application = applications.toChange(applicationId);
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.ofInstant(now, BusinessClock.LONDON);
        for (var deadline : table.of(applicationId)) {
            if (deadline.stopEnds().filter(today::isAfter).isPresent()) {
                runOn(application, deadline, at);
            } else if (deadline.state() == DeadlineState.RUNNING
                    && deadline.kind().lapses()
                    && deadline.until().lastDay().isBefore(today)) {
                var happening = new Happening(DeadlineChange.LAPSED, "Its last day is past.", ITSELF, at);
                deadlines.end(deadline, happening, DeadlineState.LAPSED);
            }
        }
    }

    private void runOn(Application application, CaseDeadline deadline, Instant at) {
        var cause = deadline.stoppedFor().orElseThrow();
        String why = "The time %s may stop the clock was used up on %s."
                .formatted(cause.words(), words(deadline.stopEnds().orElseThrow()));
        deadlines.restart(deadline, cause, why, ITSELF, at);
        record(
                application,
                "RESTART_CLOCK",
                why,
                at,
                Map.of(
                        "deadline",
                        deadline.kind(),
                        "cause",
                        cause,
                        "lastDay",
                        deadline.until().lastDay()));
    }

    private void moved(Application application, CaseDeadline deadline, LocalDate before, Instant at) {
        String why = "The calendar changed.";
        deadlines.noted(deadline, new Happening(DeadlineChange.MOVED, why, ITSELF, at), before);
        record(
                application,
                "MOVE_DEADLINE",
                why,
                at,
                Map.of(
                        "deadline", deadline.kind(),
                        "before", before,
                        "lastDay", deadline.until().lastDay(),
                        "computed", deadline.until().computed()));
    }

    private void record(Application application, String what, String reason, Instant at, Map<String, Object> detail) {
        var status = application.status().name();
        trail.record(new Entry(
                application.id(),
                application.version(),
                what,
                AuthorisationItself.CALLER,
                AuthorisationItself.CAPACITY,
                at,
                status,
                status,
                reason,
                detail));
    }
}
