package org.openccg.authorisation.decision;

import static org.openccg.authorisation.deadline.DeadlineKind.APPEAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationItself;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.Consequence;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Counting;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.Period;
import org.openccg.authorisation.task.NewTask;
import org.openccg.authorisation.task.TaskFor;
import org.openccg.authorisation.task.TaskKind;
import org.openccg.authorisation.task.Tasks;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;

/** What follows when a case is undecided after its day: the Board is told, and in the end the group may appeal. */
@ApplicationScoped
class Undecided implements Consequence {

    private static final int UNTIL_APPEALABLE = 10;
    private static final Counting DAYS_TO_APPEAL = Counting.days(28, "the day the missing decision became appealable");
    private static final Person ITSELF =
            new Person(AuthorisationItself.CALLER.subject(), AuthorisationItself.CALLER.name());

    private final Applications applications;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final Trail trail;

    Undecided(Applications applications, Decisions decisions, Deadlines deadlines, Tasks tasks, Trail trail) {
        this.applications = applications;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.trail = trail;
    }

    /** In a transaction of its own; a second look finds nothing to do. A draft waits for the group, not the Board. */
    @Transactional(TxType.REQUIRES_NEW)
    void look(UUID id, Instant now) {
        var application = applications.toChange(id);
        var today = LocalDate.ofInstant(now, BusinessClock.LONDON);
        var at = now.truncatedTo(ChronoUnit.MICROS);
        if (application.isDraft()) {
            return;
        }
        deadlines.missed(id, today).ifPresent(due -> {
            tasks.open(task(application, due), at);
            var appealable = deadlines.calendar().calendar().after(due, UNTIL_APPEALABLE);
            if (today.isAfter(appealable) && isNew(id, due)) {
                record(application, due, at);
            }
        });
    }

    /** Whatever the outcome, nothing is overdue any more, and it is the outcome that can be appealed. */
    @Override
    public void of(Application application, Status before, String what, Acting by, Instant at) {
        boolean over = !application.status().isUndecided() || application.status() == Status.DEFERRED;
        if (!before.isUndecided() || before == application.status() || !over) {
            return;
        }
        var id = application.id();
        tasks.done(TaskKind.DECISION_OVERDUE, id.toString(), "It was decided.", Person.of(by), at);
        decisions
                .missing(id)
                .ifPresent(missing -> deadlines.cancel(id, APPEAL, missing.id(), "It was decided.", Person.of(by), at));
    }

    private boolean isNew(UUID id, LocalDate due) {
        return decisions.missing(id).filter(each -> each.due().equals(due)).isEmpty();
    }

    private void record(Application application, LocalDate due, Instant at) {
        var id = UUID.randomUUID();
        var appeal = deadlines.begin(application.id(), Period.of(APPEAL, id, DAYS_TO_APPEAL), ITSELF, at);
        decisions.add(new NonDetermination(id, application.id(), due, appeal, at));
        trail.record(new Entry(
                application.id(),
                application.version(),
                "NON_DETERMINATION",
                AuthorisationItself.CALLER,
                AuthorisationItself.CAPACITY,
                at,
                application.status().name(),
                application.status().name(),
                "%d working days passed since the decision was due.".formatted(UNTIL_APPEALABLE),
                Map.of("dueOn", due, "lastDayToAppeal", appeal.lastDay())));
    }

    private static NewTask task(Application application, LocalDate due) {
        return new NewTask(
                TaskKind.DECISION_OVERDUE,
                TaskFor.NHSCB,
                application.id(),
                application.id().toString(),
                "Bring the case of %s to its decision, which was due on %s; it is %s."
                        .formatted(
                                application.applicants().groupName(),
                                Deadline.words(due),
                                application
                                        .status()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ')),
                due);
    }
}
