package org.openccg.authorisation.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.task.NewTask;
import org.openccg.authorisation.task.TaskFor;
import org.openccg.authorisation.task.TaskKind;
import org.openccg.authorisation.task.Tasks;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;

/**
 * Asks the reviewing office to telephone whoever has not opened a notice three working days after it was served (BLK-6).
 * One case at a time, so that one that fails keeps no other waiting. Any number may run side by side.
 */
@ApplicationScoped
class Unread {

    private static final Logger LOG = Logger.getLogger(Unread.class);
    private static final int WORKING_DAYS = 3;

    private final Session database;
    private final Applications applications;
    private final Notices notices;
    private final Readings readings;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final BusinessClock clock;

    Unread(
            Session database,
            Applications applications,
            Notices notices,
            Readings readings,
            Deadlines deadlines,
            Tasks tasks,
            BusinessClock clock) {
        this.database = database;
        this.applications = applications;
        this.notices = notices;
        this.readings = readings;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Scheduled(every = "${authorisation.notice.unread.every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void now() {
        at(clock.now());
    }

    void at(Instant now) {
        for (var id : QuarkusTransaction.requiringNew().call(() -> waiting(now))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> ask(id, now));
            } catch (RuntimeException e) {
                // the others need not wait; this one is tried again next time
                LOG.errorf(e, "Who opened the notice of case %s could not be looked up", id);
            }
        }
    }

    /** Cases with somebody who may have to be telephoned and for whom nobody was asked to yet. */
    private List<UUID> waiting(Instant now) {
        return database.createSelectionQuery("""
                        select distinct n.applicationId from Notice n join n.receipts r, Application a
                        where a.id = n.applicationId and a.status = NOTICE_SERVED and n.servedAt < :before
                          and n.number = (select max(m.number) from Notice m where m.applicationId = n.applicationId)
                          and r.readAt is null
                          and not exists (select 1 from Call c where c.noticeId = n.id and c.whom.subject = r.served.subject)
                          and not exists (select 1 from Task t where t.kind = NOTICE_UNREAD and t.doneAt is null
                            and t.key = concat(cast(n.id as string), ':', cast(r.served.subject as string)))""", UUID.class)
                .setParameter("before", now.minus(Duration.ofDays(WORKING_DAYS)))
                .getResultList();
    }

    private void ask(UUID id, Instant now) {
        var application = applications.toChange(id);
        if (application.status() != Status.NOTICE_SERVED) {
            return;
        }
        var notice = notices.standing(application);
        var calendar = deadlines.calendar().calendar();
        if (!Deadline.workingDays(calendar, notice.servedAt(), WORKING_DAYS, "service of the notice")
                .isOverAt(now)) {
            return;
        }
        var dueOn = Deadline.workingDays(calendar, now, 1, "asking").lastDay();
        var called = readings.calls(id).getOrDefault(notice.id(), List.of()).stream()
                .map(call -> call.whom().subject())
                .toList();
        notice.receipts().stream()
                .filter(receipt -> receipt.readAt().isEmpty())
                .map(Receipt::person)
                .filter(person -> !called.contains(person.subject()))
                .forEach(person -> tasks.open(task(notice, id, person, dueOn), now));
    }

    private static NewTask task(Notice notice, UUID applicationId, Person person, LocalDate dueOn) {
        return new NewTask(
                TaskKind.NOTICE_UNREAD,
                TaskFor.REVIEWING_OFFICE,
                applicationId,
                Readings.taskKey(notice.id(), person.subject()),
                "Telephone %s, who has not opened the notice served on %s."
                        .formatted(person.name(), Deadline.words(notice.servedAt())),
                dueOn);
    }
}
