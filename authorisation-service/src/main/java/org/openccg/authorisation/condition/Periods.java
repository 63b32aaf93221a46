package org.openccg.authorisation.condition;

import static org.openccg.authorisation.deadline.DeadlineKind.PLAN;
import static org.openccg.authorisation.deadline.DeadlineKind.REVIEW;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.deadline.Counting;
import org.openccg.authorisation.deadline.DeadlineConfig;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.Period;
import org.openccg.authorisation.task.TaskKind;
import org.openccg.authorisation.task.Tasks;
import org.openccg.platform.time.BusinessClock;

/** The two periods that run for conditions decided together: to plan (CND-4), and to review within the quarter (CND-5). */
@ApplicationScoped
class Periods {

    private final Conditions conditions;
    private final Deadlines deadlines;
    private final DeadlineConfig config;
    private final Tasks tasks;

    Periods(Conditions conditions, Deadlines deadlines, DeadlineConfig config, Tasks tasks) {
        this.conditions = conditions;
        this.deadlines = deadlines;
        this.config = config;
        this.tasks = tasks;
    }

    /** Begins both; returns what they are about. */
    UUID begin(Application application, String since, Person by, Instant at) {
        var about = UUID.randomUUID();
        var plan = Counting.workingDays(config.planWorkingDays(), since);
        deadlines.begin(application.id(), Period.of(PLAN, about, plan), by, at);
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var review = Counting.fixed(
                workingDayUntil(today.plusDays(config.reviewDays())),
                "the quarterly review, at most %d days from %s".formatted(config.reviewDays(), since));
        deadlines.begin(application.id(), Period.of(REVIEW, about, review), by, at);
        return about;
    }

    /** Ends what has become of no matter: plans that are made, reviews that are done. */
    void settle(Application application, Person by, Instant at) {
        var pending = conditions.pending(application.id());
        conditions.of(application.id()).stream()
                .map(Condition::period)
                .flatMap(java.util.Optional::stream)
                .distinct()
                .forEach(period -> settle(application, period, pending, by, at));
    }

    /** Ends a period that none of the conditions belongs to any more. */
    void leave(Application application, UUID period, Person by, Instant at) {
        boolean left = conditions.pending(application.id()).stream()
                .anyMatch(each -> each.period().filter(period::equals).isPresent());
        if (!left) {
            for (var kind : List.of(PLAN, REVIEW)) {
                deadlines.cancel(application.id(), kind, period, "Every condition of it was decided on.", by, at);
            }
            done(period, "Every condition of it was decided on.", by, at);
        }
    }

    /** How many quarters ended without a review that was owed in this period. */
    int missed(Application application, UUID period, LocalDate today) {
        return deadlines
                .of(application.id(), REVIEW, period)
                .map(until -> quartersSince(until.lastDay(), today))
                .orElse(0);
    }

    private int quartersSince(LocalDate lastDay, LocalDate today) {
        long late = ChronoUnit.DAYS.between(lastDay, today);
        return late <= 0 ? 0 : 1 + (int) ((late - 1) / config.reviewDays());
    }

    private void settle(Application application, UUID period, List<Condition> pending, Person by, Instant at) {
        var own = pending.stream()
                .filter(each -> each.period().filter(period::equals).isPresent())
                .toList();
        if (own.stream().noneMatch(each -> each.status().awaitsPlan())) {
            String why = "Every condition has its plan.";
            deadlines.met(application.id(), PLAN, period, why, by, at);
            tasks.done(TaskKind.PLAN_OVERDUE, key(period), why, by, at);
        }
        if (own.stream().allMatch(each -> each.status() == ConditionStatus.UNDER_REVIEW)) {
            String why = "Every condition was reviewed.";
            deadlines.met(application.id(), REVIEW, period, why, by, at);
            tasks.done(TaskKind.REVIEW_OVERDUE, key(period), why, by, at);
        }
    }

    private void done(UUID period, String why, Person by, Instant at) {
        tasks.done(TaskKind.PLAN_OVERDUE, key(period), why, by, at);
        tasks.done(TaskKind.REVIEW_OVERDUE, key(period), why, by, at);
    }

    static String key(UUID period) {
        return Objects.toString(period);
    }

    /** The day, or the last working day before it: a quarter is never longer. */
    private LocalDate workingDayUntil(LocalDate day) {
        var calendar = deadlines.calendar().calendar();
        var last = day;
        while (!calendar.isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        return last;
    }
}
