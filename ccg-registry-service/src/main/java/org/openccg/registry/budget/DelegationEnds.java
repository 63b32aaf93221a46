package org.openccg.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryItself;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Merged;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.stay.Stays;

/** How delegations end by themselves: after notice, with the group's own budget, or in that of a merged group. */
@ApplicationScoped
class DelegationEnds {

    private final Delegations delegations;
    private final Groups groups;
    private final Stays stays;
    private final GroupHistory history;

    DelegationEnds(Delegations delegations, Groups groups, Stays stays, GroupHistory history) {
        this.delegations = delegations;
        this.groups = groups;
        this.stays = stays;
        this.history = history;
    }

    @Transactional
    List<UUID> due(LocalDate today) {
        return delegations.due(today);
    }

    /** Does nothing where somebody else did, or a stay came first. */
    @Transactional
    void end(UUID groupId, Instant at) {
        var group = groups.locked(groupId);
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        if (group.mayHoldDelegation()) {
            delegations
                    .activeOf(groupId)
                    .filter(each -> each.notice()
                            .filter(notice -> !notice.on().isAfter(today))
                            .isPresent())
                    .filter(each -> stays.heldFor(groupId).isEmpty())
                    .ifPresent(active -> withdraw(group, active, today, at));
        } else {
            delegations.with(Delegation.Status.PROPOSED, List.of(groupId)).forEach(Delegation::lapse);
            delegations.activeOf(groupId).ifPresent(active -> {
                active.end(today);
                record(group, "CLOSE_DELEGATION", group.status(), at, active);
            });
        }
    }

    private void withdraw(Group group, Delegation active, LocalDate today, Instant at) {
        var before = group.status();
        group.endDelegation(at);
        active.withdraw(today);
        record(group, Step.END_DELEGATION.name(), before, at, active);
    }

    private void record(Group group, String step, Status before, Instant at, Delegation ended) {
        history.itself(group, step, at, before, Map.of("delegationId", ended.id(), "office", ended.office()));
    }

    /** What was delegated to groups that became one is delegated to that one: the sums stay the same (MRG-4). */
    void carryOver(@Observes Merged merged) {
        var active = delegations.with(Delegation.Status.ACTIVE, merged.predecessors());
        delegations.with(Delegation.Status.PROPOSED, merged.predecessors()).forEach(Delegation::lapse);
        active.forEach(each -> each.merge(merged.on()));
        if (!active.isEmpty()) {
            delegations.persist(sum(active, merged));
            groups.get(merged.successor()).delegate(merged.at());
        }
    }

    private static Delegation sum(List<Delegation> active, Merged merged) {
        var lines = new LinkedHashMap<String, Line>();
        long eligible = 0;
        for (Delegation each : active) {
            eligible += each.schedule().eligible();
            for (Line line : each.schedule().lines()) {
                lines.merge(
                        line.category() + " " + line.description(),
                        line,
                        (one, other) -> new Line(one.category(), one.description(), one.amount() + other.amount()));
            }
        }
        var sum = new Delegation(
                merged.successor(),
                active.get(0).office(),
                new Schedule(eligible, new ArrayList<>(lines.values())),
                merged.on(),
                RegistryItself.CALLER,
                merged.at());
        sum.accept(RegistryItself.CALLER, merged.at());
        return sum;
    }
}
