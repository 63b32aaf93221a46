package org.openccg.authorisation.deadline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.deadline.CaseDeadline.Stopped;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.WorkingCalendar;

/** When a clock started, and how long it stood still for which cause. */
@Embeddable
class StopClock {

    private Instant startedAt;
    private @Nullable Instant stoppedSince;

    @Enumerated(EnumType.STRING)
    private @Nullable StopCause stoppedFor;

    @Column(name = "stop_ends_on")
    private @Nullable LocalDate stopEnds;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deadline_allowance", joinColumns = @JoinColumn(name = "deadline_id"))
    @MapKeyColumn(name = "cause")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<StopCause, Allowance> allowances = new EnumMap<>(StopCause.class);

    protected StopClock() {}

    /**
     * A clock that runs.
     *
     * @param most working days each cause may stop it, in total
     */
    StopClock(Map<StopCause, Integer> most, Instant at) {
        startedAt = at;
        most.forEach((cause, days) -> allowances.put(cause, Allowance.of(days)));
    }

    /** Stops, unless the cause has had its time. */
    boolean stop(StopCause cause, WorkingCalendar calendar, Instant at) {
        if (left(cause) == 0) {
            return false;
        }
        stoppedSince = at;
        stoppedFor = cause;
        reckonEnd(calendar);
        return true;
    }

    /** Runs again, if it is this cause that stopped it. */
    boolean restart(StopCause cause, WorkingCalendar calendar, Instant at) {
        if (stoppedFor != cause) {
            return false;
        }
        int days = stoppedSoFar(calendar, at);
        allowances.computeIfPresent(cause, (same, allowance) -> allowance.use(days));
        runOn();
        return true;
    }

    void runOn() {
        stoppedSince = null;
        stoppedFor = null;
        stopEnds = null;
    }

    /** The last day of the present stop by another calendar. */
    void reckonEnd(WorkingCalendar calendar) {
        if (stoppedFor != null && stoppedSince != null) {
            stopEnds = calendar.after(day(stoppedSince), left(stoppedFor));
        }
    }

    /** Working days it stood still, until the last restart. */
    int stopped() {
        return allowances.values().stream().mapToInt(Allowance::used).sum();
    }

    /** What each cause used of its limit, with the present stop up to now. */
    List<Stopped> stops(WorkingCalendar calendar, Instant now) {
        return allowances.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> {
                    int running = each.getKey() == stoppedFor ? stoppedSoFar(calendar, now) : 0;
                    var used = each.getValue().use(running);
                    return new Stopped(each.getKey(), used.most(), used.used(), used.left());
                })
                .toList();
    }

    private int stoppedSoFar(WorkingCalendar calendar, Instant now) {
        return stoppedFor == null || stoppedSince == null
                ? 0
                : Math.min(calendar.between(day(stoppedSince), day(now)), left(stoppedFor));
    }

    private int left(StopCause cause) {
        var allowance = allowances.get(cause);
        return allowance == null ? 0 : allowance.left();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> stoppedSince() {
        return Optional.ofNullable(stoppedSince);
    }

    Optional<StopCause> stoppedFor() {
        return Optional.ofNullable(stoppedFor);
    }

    Optional<LocalDate> stopEnds() {
        return Optional.ofNullable(stopEnds);
    }
}
