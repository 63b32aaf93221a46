package org.openccg.authorisation.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.calendar.DaysOff;
import org.openccg.authorisation.deadline.DeadlineEntry.Happening;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Until;

/** Begins, stops, restarts, moves and ends the periods of a case, whose lock the caller holds. */
@ApplicationScoped
public class Deadlines {

    private final DeadlineTable table;
    private final DaysOff daysOff;
    private final DeadlineConfig config;

    Deadlines(DeadlineTable table, DaysOff daysOff, DeadlineConfig config) {
        this.table = table;
        this.daysOff = daysOff;
        this.config = config;
    }

    /** Starts a clock with the settings of this moment, which it keeps. */
    public Until begin(UUID applicationId, Period period, Person by, Instant at) {
        var deadline = new CaseDeadline(applicationId, period, config.cutOff().orElse(null), daysOff.present(), at);
        table.add(deadline);
        table.add(
                deadline,
                new Happening(DeadlineChange.STARTED, period.counting().since(), by, at),
                null);
        return deadline.until();
    }

    /** Stops the clock of the decision; says whether it did. It runs on by itself after the cause's limit. */
    public boolean stop(UUID applicationId, StopCause cause, String why, Person by, Instant at) {
        return decision(applicationId)
                .filter(each -> each.stop(cause, daysOff.present().calendar(), at))
                .map(each -> noted(each, new Happening(DeadlineChange.STOPPED, why, by, at), null))
                .isPresent();
    }

    /** Lets it run again; nothing happens when it runs already. */
    public void restart(UUID applicationId, StopCause cause, String why, Person by, Instant at) {
        decision(applicationId).ifPresent(each -> restart(each, cause, why, by, at));
    }

    void restart(CaseDeadline deadline, StopCause cause, String why, Person by, Instant at) {
        var before = deadline.until().lastDay();
        if (deadline.restart(cause, daysOff.present().calendar(), at)) {
            noted(deadline, new Happening(DeadlineChange.RESTARTED, why, by, at), before);
        }
    }

    /** Sets another day, for all kinds of reasons, such as another wave; the ledger shows the old one and the new. */
    public void move(UUID applicationId, DeadlineKind kind, Counting counting, String why, Person by, Instant at) {
        open(applicationId, each -> each.kind() == kind).forEach(each -> {
            var before = each.until().lastDay();
            if (each.move(counting, daysOff.present().calendar())) {
                noted(each, new Happening(DeadlineChange.MOVED, why, by, at), before);
            }
        });
    }

    /** Whether the clock of the decision stands still for that cause. */
    public boolean isStopped(UUID applicationId, StopCause cause) {
        return decision(applicationId)
                .filter(each -> each.stoppedFor().equals(Optional.of(cause)))
                .isPresent();
    }

    /** What was due was done. */
    public void met(UUID applicationId, DeadlineKind kind, @Nullable UUID about, String why, Person by, Instant at) {
        end(applicationId, kind, about, new Happening(DeadlineChange.MET, why, by, at), DeadlineState.MET);
    }

    /** It does not matter any more. */
    public void cancel(UUID applicationId, DeadlineKind kind, @Nullable UUID about, String why, Person by, Instant at) {
        end(applicationId, kind, about, new Happening(DeadlineChange.CANCELLED, why, by, at), DeadlineState.CANCELLED);
    }

    /** Whether it runs and nothing has ended it. */
    public boolean isRunning(UUID applicationId, DeadlineKind kind, UUID about) {
        return !open(applicationId, each -> each.kind() == kind && each.about().equals(Optional.of(about)))
                .isEmpty();
    }

    /** The newest of a kind, whatever became of it. */
    public Optional<Until> of(UUID applicationId, DeadlineKind kind, @Nullable UUID about) {
        return table.newest(applicationId, kind, about).map(CaseDeadline::until);
    }

    /** The newest of a kind for each thing they are about. */
    public Map<UUID, Until> of(UUID applicationId, DeadlineKind kind) {
        return table.of(applicationId).stream()
                .filter(each -> each.kind() == kind && each.about().isPresent())
                .collect(Collectors.toMap(
                        each -> each.about().orElseThrow(), CaseDeadline::until, (earlier, later) -> later));
    }

    /** The newest of a kind that is about the whole case, in each of many cases and in one query. */
    public Map<UUID, Until> newest(Collection<UUID> applications, DeadlineKind kind) {
        return table.of(applications).stream()
                .filter(each -> each.kind() == kind && each.about().isEmpty())
                .collect(Collectors.toMap(CaseDeadline::applicationId, CaseDeadline::until, (earlier, later) -> later));
    }

    /** Those that run or stand still in many cases, in one query. */
    public List<CaseDeadline> open(Collection<UUID> applications) {
        return table.of(applications).stream()
                .filter(each -> each.state().isOpen())
                .toList();
    }

    /** The day on which the Board owes its decision, while it does. */
    public Optional<LocalDate> dueOn(UUID applicationId) {
        return decision(applicationId).map(each -> each.until().lastDay());
    }

    /** The day by which the Board should have decided, where that day is past and its clock runs on. */
    public Optional<LocalDate> missed(UUID applicationId, LocalDate today) {
        return decision(applicationId)
                .filter(each -> each.state() == DeadlineState.RUNNING)
                .map(each -> each.until().lastDay())
                .filter(today::isAfter);
    }

    /** Cases for which that is so, by id, from the given one on. */
    public List<UUID> missed(LocalDate today, @Nullable UUID after, int most) {
        return table.missed(today.atStartOfDay(BusinessClock.LONDON).toInstant(), after, most);
    }

    public DaysOff.Present calendar() {
        return daysOff.present();
    }

    Optional<CaseDeadline> decision(UUID applicationId) {
        return open(applicationId, each -> each.kind() == DeadlineKind.DECISION).stream()
                .findFirst();
    }

    List<CaseDeadline> open(UUID applicationId, Predicate<CaseDeadline> which) {
        return table.of(applicationId).stream()
                .filter(each -> each.state().isOpen())
                .filter(which)
                .toList();
    }

    void end(CaseDeadline deadline, Happening happening, DeadlineState how) {
        deadline.end(how);
        noted(deadline, happening, null);
    }

    CaseDeadline noted(CaseDeadline deadline, Happening happening, @Nullable LocalDate before) {
        table.add(deadline, happening, deadline.until().lastDay().equals(before) ? null : before);
        return deadline;
    }

    private void end(
            UUID applicationId, DeadlineKind kind, @Nullable UUID about, Happening happening, DeadlineState how) {
        open(applicationId, each -> each.kind() == kind && each.about().equals(Optional.ofNullable(about)))
                .forEach(each -> end(each, happening, how));
    }
}
