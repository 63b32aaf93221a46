package org.openccg.authorisation.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.calendar.DaysOff.Present;
import org.openccg.platform.time.Until;
import org.openccg.platform.time.WorkingCalendar;

/** A period that runs in a case: its one last day, and how it came about. */
@Entity
@Table(name = "deadline")
public class CaseDeadline {

    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    private @Nullable UUID about;

    @Embedded
    private StopClock clock;

    @Embedded
    private Counting counting;

    private @Nullable LocalTime cutOff;

    @Column(name = "last_day_on")
    private LocalDate lastDay;

    private Instant endsAt;
    private String computed;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private int dayOffNo;

    /** How often it could not be computed again; counted in a transaction of its own. */
    private int failures;

    protected CaseDeadline() {}

    CaseDeadline(UUID applicationId, Period period, @Nullable LocalTime cutOff, Present present, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.kind = period.kind();
        this.about = period.about();
        this.clock = new StopClock(period.stops(), at);
        this.counting = period.counting();
        this.cutOff = cutOff;
        this.state = DeadlineState.RUNNING;
        holds(reckoned(present.calendar()));
        this.dayOffNo = present.no();
    }

    /** Stops the clock, unless it stands still already or the cause has had its time. */
    boolean stop(StopCause cause, WorkingCalendar calendar, Instant at) {
        if (state != DeadlineState.RUNNING || !clock.stop(cause, calendar, at)) {
            return false;
        }
        state = DeadlineState.STOPPED;
        return true;
    }

    /** Lets the clock run again, if it is this cause that stopped it. */
    boolean restart(StopCause cause, WorkingCalendar calendar, Instant at) {
        if (!clock.restart(cause, calendar, at)) {
            return false;
        }
        state = DeadlineState.RUNNING;
        holds(reckoned(calendar));
        return true;
    }

    /** Counts again by a calendar with more days off: the last day never becomes an earlier one. */
    boolean recompute(Present present) {
        dayOffNo = present.no();
        failures = 0;
        clock.reckonEnd(present.calendar());
        var again = reckoned(present.calendar());
        if (!again.lastDay().isAfter(lastDay)) {
            return false;
        }
        holds(again);
        return true;
    }

    /** Another day was set for it. */
    boolean move(Counting other, WorkingCalendar calendar) {
        counting = other;
        var before = lastDay;
        holds(reckoned(calendar));
        return !before.equals(lastDay);
    }

    void end(DeadlineState how) {
        if (how.isOpen()) {
            throw new IllegalArgumentException(how + " is no end");
        }
        clock.runOn();
        state = how;
    }

    /** What each cause used of its limit, with the present stop up to now. */
    public List<Stopped> stops(WorkingCalendar calendar, Instant now) {
        return clock.stops(calendar, now);
    }

    private Until reckoned(WorkingCalendar calendar) {
        return Until.of(counting.from(clock.startedAt(), clock.stopped(), calendar), cutOff);
    }

    private void holds(Until until) {
        lastDay = until.lastDay();
        endsAt = until.endsAt();
        computed = until.computed();
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public DeadlineKind kind() {
        return kind;
    }

    public Optional<UUID> about() {
        return Optional.ofNullable(about);
    }

    public Instant startedAt() {
        return clock.startedAt();
    }

    public DeadlineState state() {
        return state;
    }

    /** The one stored value. */
    public Until until() {
        return new Until(lastDay, endsAt, computed);
    }

    public Optional<Instant> stoppedSince() {
        return clock.stoppedSince();
    }

    public Optional<StopCause> stoppedFor() {
        return clock.stoppedFor();
    }

    /** The last day the present stop can last. */
    public Optional<LocalDate> stopEnds() {
        return clock.stopEnds();
    }

    /** Whether it runs and is past. */
    public boolean isOverdue(Instant now) {
        return state == DeadlineState.RUNNING && until().isOverAt(now);
    }

    /**
     * What a cause used of its limit.
     *
     * @param most working days in total
     */
    public record Stopped(StopCause cause, int most, int used, int left) {}
}
