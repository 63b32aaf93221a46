package org.openccg.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.stay.AdverseAct;
import org.openccg.registry.stay.Stays;

/** The office offers a schedule, the group agrees or not; the office takes it back with notice and reason only. */
@ApplicationScoped
public class Delegating {

    private final Delegations delegations;
    private final Stays stays;
    private final GroupHistory history;
    private final BudgetConfig config;

    Delegating(Delegations delegations, Stays stays, GroupHistory history, BudgetConfig config) {
        this.delegations = delegations;
        this.stays = stays;
        this.history = history;
        this.config = config;
    }

    /** @param office the reviewing office, for which the caller acts */
    public Delegation propose(Group group, String office, Schedule schedule, LocalDate from, Caller by, Instant at) {
        refuseFaulty(schedule);
        group.proposeDelegation(at);
        var offered = new Delegation(group.id(), office, schedule, from, by, at);
        delegations.persist(offered);
        record(group, Step.PROPOSE_DELEGATION, office, group.status(), at, null, detail(offered));
        return offered;
    }

    /** From now on the group acts as a committee of the office's board. */
    public Delegation accept(Group group, Capacity capacity, UUID id, Caller by, Instant at) {
        var offered = delegations.in(group.id(), id);
        var before = group.status();
        group.delegate(at);
        var detail = detail(offered);
        delegations.activeOf(group.id()).filter(each -> !each.equals(offered)).ifPresent(present -> {
            present.replace(later(offered.from(), today(at)));
            detail.put("replaces", present.id());
            // the database refuses two at a time
            delegations.flush();
        });
        offered.accept(by, at);
        delegations.with(Delegation.Status.PROPOSED, List.of(group.id())).forEach(Delegation::lapse);
        record(group, Step.DELEGATE, capacity.name(), before, at, null, detail);
        return offered;
    }

    public Delegation decline(Group group, Capacity capacity, UUID id, String reason, Caller by, Instant at) {
        var offered = delegations.in(group.id(), id);
        group.declineDelegation(at);
        offered.decline(by, at);
        record(group, Step.DECLINE_DELEGATION, capacity.name(), group.status(), at, reason, detail(offered));
        return offered;
    }

    /**
     * Gives notice that the delegation will end (DEL-2).
     *
     * @param on the first day without it; null for the earliest possible
     */
    public Delegation withdraw(
            Group group,
            String office,
            UUID id,
            @Nullable LocalDate on,
            String reason,
            boolean asSanction,
            Instant at) {
        var active = delegations.in(group.id(), id);
        stays.refuse(AdverseAct.WITHDRAW_DELEGATION, group.id());
        var notice = Deadline.workingDays(at, config.noticeWorkingDays(), "the notice");
        var earliest = notice.lastDay().plusDays(1);
        if (on != null && on.isBefore(earliest)) {
            throw new Refused(
                    RegistryProblem.NOTICE_TOO_SHORT,
                    List.of(Fault.of(
                                    RegistryRule.DEL_2,
                                    "%s is too early: %s.".formatted(Deadline.words(on), notice.computed()),
                                    "Name %s or a later day, or leave the day out.".formatted(Deadline.words(earliest)))
                            .at("/on")));
        }
        group.withdrawDelegation(at);
        active.announceWithdrawal(on == null ? earliest : on, notice, reason, asSanction, at);
        var detail = detail(active);
        detail.put("endsOn", (on == null ? earliest : on).toString());
        detail.put("asSanction", asSanction);
        record(group, Step.WITHDRAW_DELEGATION, office, group.status(), at, reason, detail);
        return active;
    }

    private static void refuseFaulty(Schedule schedule) {
        var faults = new Faults();
        for (int i = 0; i < schedule.lines().size(); i++) {
            var line = schedule.lines().get(i);
            var same = schedule.lines().subList(0, i).stream()
                    .anyMatch(each -> each.category() == line.category()
                            && each.description().equalsIgnoreCase(line.description()));
            faults.unless(
                    !same,
                    new Fault(
                            null,
                            "%s, %s is there already.".formatted(line.category(), line.description()),
                            "Put the two lines together.",
                            "/lines/" + i));
        }
        faults.unless(
                schedule.delegated() <= schedule.eligible(),
                Fault.of(
                                RegistryRule.DEL_1,
                                "The lines sum to £%,d, more than the £%,d that may be delegated."
                                        .formatted(schedule.delegated(), schedule.eligible()),
                                "Correct the lines or the eligible budget.")
                        .at("/lines"));
        faults.refuseIfAny(CommonProblem.INVALID);
    }

    private void record(
            Group group,
            Step step,
            String capacity,
            Status before,
            Instant at,
            @Nullable String reason,
            Map<String, Object> detail) {
        history.record(group, step.name(), capacity, at, before, reason, detail);
    }

    private static Map<String, Object> detail(Delegation delegation) {
        var schedule = delegation.schedule();
        var detail = new LinkedHashMap<String, Object>();
        detail.put("delegationId", delegation.id());
        detail.put("office", delegation.office());
        detail.put("delegated", schedule.delegated());
        detail.put("eligible", schedule.eligible());
        detail.put("share", schedule.share());
        return detail;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }
}
