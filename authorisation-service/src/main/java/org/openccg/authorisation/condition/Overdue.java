package org.openccg.authorisation.condition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.openccg.authorisation.deadline.CaseDeadline;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.task.NewTask;
import org.openccg.authorisation.task.TaskFor;
import org.openccg.authorisation.task.TaskKind;
import org.openccg.authorisation.task.Tasks;
import org.openccg.platform.time.BusinessClock;

/** Asks for plans and reviews that are owed, once each. One that fails keeps no other waiting. */
@ApplicationScoped
class Overdue {

    private static final Logger LOG = Logger.getLogger(Overdue.class);
    private static final int AT_A_TIME = 100;

    private final Session database;
    private final Tasks tasks;
    private final BusinessClock clock;

    Overdue(Session database, Tasks tasks, BusinessClock clock) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Scheduled(every = "${authorisation.deadline.every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void now() {
        at(clock.now());
    }

    void at(Instant now) {
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> unasked(now))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> ask(id, now.truncatedTo(ChronoUnit.MICROS)));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Nobody was asked for what is overdue: deadline %s", id);
            }
        }
    }

    private List<UUID> unasked(Instant now) {
        return database.createSelectionQuery("""
                        select d.id from CaseDeadline d
                        where d.state = RUNNING and d.kind in (PLAN, REVIEW) and d.endsAt <= :now
                            and not exists (select 1 from Task t where t.key = cast(d.about as string)
                                and ((t.kind = PLAN_OVERDUE and d.kind = PLAN)
                                    or (t.kind = REVIEW_OVERDUE and d.kind = REVIEW)))
                        order by d.endsAt, d.id""", UUID.class)
                .setParameter("now", now)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    private void ask(UUID deadlineId, Instant at) {
        var deadline = database.find(CaseDeadline.class, deadlineId);
        boolean plan = deadline.kind() == DeadlineKind.PLAN;
        var until = deadline.until();
        tasks.open(
                new NewTask(
                        plan ? TaskKind.PLAN_OVERDUE : TaskKind.REVIEW_OVERDUE,
                        plan ? TaskFor.GROUP : TaskFor.REVIEWING_OFFICE,
                        deadline.applicationId(),
                        Periods.key(deadline.about().orElseThrow()),
                        plan
                                ? "Make a plan for the conditions; it was due on %s.".formatted(until.words())
                                : "Review the conditions; the review was due on %s.".formatted(until.words()),
                        until.lastDay()),
                at);
    }
}
