package org.openccg.authorisation.deadline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.calendar.DaysOff.Present;
import org.openccg.platform.time.BusinessClock;
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
    private Instant startedAt;

    @Embedded
    private Counting counting;

    private @Nullable LocalTime cutOff;

    @Column(name = "last_day_on")
    private LocalDate lastDay;

    private Instant endsAt;
    private String computed;
    private @Nullable Instant stoppedSince;

    @Enumerated(EnumType.STRING)
    private @Nullable StopCause stoppedFor;

    @Column(name = "stop_ends_on")
    private @Nullable LocalDate stopEnds;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private int dayOffNo;

    /** How often it could not be computed again; counted in a transaction of its own. */
    private int failures;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deadline_allowance", joinColumns = @JoinColumn(name = "deadline_id"))
    @MapKeyColumn(name = "cause")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<StopCause, Allowance> allowances = new EnumMap<>(StopCause.class);

    protected CaseDeadline() {}

    CaseDeadline(UUID applicationId, Period period, @Nullable LocalTime cutOff, Present present, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.kind = period.kind();
        this.about = period.about();
        this.startedAt = at;
        this.counting = period.counting();
        this.cutOff = cutOff;
        this.state = DeadlineState.RUNNING;
        period.stops().forEach((cause, most) -> allowances.put(cause, Allowance.of(most)));
        holds(reckoned(present.calendar()));
        this.dayOffNo = present.no();
    }

    /** Stops the clock, unless it stands still already or the cause has had its time. */
    boolean stop(StopCause cause, WorkingCalendar calendar, Instant at) {
        int left = left(cause);
        if (state != DeadlineState.RUNNING || left == 0) {
            return false;
        }
        state = DeadlineState.STOPPED;
        stoppedSince = at;
        stoppedFor = cause;
        stopEnds = calendar.after(day(at), left);
        return true;
    }

    /** Lets the clock run again, if it is this cause that stopped it. */
    boolean restart(StopCause cause, WorkingCalendar calendar, Instant at) {
        if (stoppedFor != cause) {
            return false;
        }
        int days = stoppedSoFar(calendar, at);
        allowances.computeIfPresent(cause, (same, allowance) -> allowance.use(days));
        runOn();
        holds(reckoned(calendar));
        return true;
    }

    /** Counts again by a calendar with more days off: the last day never becomes an earlier one. */
    boolean recompute(Present present) {
        dayOffNo = present.no();
        failures = 0;
        if (stoppedFor != null && stoppedSince != null) {
            stopEnds = present.calendar().after(day(stoppedSince), left(stoppedFor));
        }
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
        runOn();
        state = how;
    }

    /** Working days of the present stop up to now, at most what was left of its limit. */
    public int stoppedSoFar(WorkingCalendar calendar, Instant now) {
        return stoppedFor == null || stoppedSince == null
                ? 0
                : Math.min(calendar.between(day(stoppedSince), day(now)), left(stoppedFor));
    }

    /** What each cause used of its limit, with the present stop up to now. */
    public List<Stopped> stops(WorkingCalendar calendar, Instant now) {
        return allowances.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> {
                    int running = each.getKey() == stoppedFor ? stoppedSoFar(calendar, now) : 0;
                    var used = each.getValue().use(running);
                    return new Stopped(each.getKey(), used.most(), used.used(), used.left());
                })
                .toList();
    }

    private int left(StopCause cause) {
        var allowance = allowances.get(cause);
        return allowance == null ? 0 : allowance.left();
    }

    private void runOn() {
        state = DeadlineState.RUNNING;
        stoppedSince = null;
        stoppedFor = null;
        stopEnds = null;
    }

    private Until reckoned(WorkingCalendar calendar) {
        int stopped = allowances.values().stream().mapToInt(Allowance::used).sum();
        return Until.of(counting.from(startedAt, stopped, calendar), cutOff);
    }

    private void holds(Until until) {
        lastDay = until.lastDay();
        endsAt = until.endsAt();
        computed = until.computed();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
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
        return startedAt;
    }

    public DeadlineState state() {
        return state;
    }

    /** The one stored value. */
    public Until until() {
        return new Until(lastDay, endsAt, computed);
    }

    public Optional<Instant> stoppedSince() {
        return Optional.ofNullable(stoppedSince);
    }

    public Optional<StopCause> stoppedFor() {
        return Optional.ofNullable(stoppedFor);
    }

    /** The last day the present stop can last. */
    public Optional<LocalDate> stopEnds() {
        return Optional.ofNullable(stopEnds);
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
