package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.appointment.Appointment;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.appointment.TakingOver;
import org.openccg.registry.ccg.Founding;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Merged;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.ccg.SuccessionKind;
import org.openccg.registry.ccg.Successions;
import org.openccg.registry.merger.MergerHistory.Change;
import org.openccg.registry.practice.Memberships;

/** Makes one group of several, at one instant or not at all (MRG-4). */
@ApplicationScoped
class Effecting {

    private final Founding founding;
    private final Memberships memberships;
    private final TakingOver takingOver;
    private final Successions successions;
    private final Event<Merged> merged;
    private final GroupHistory groupHistory;
    private final MergerHistory history;

    Effecting(
            Founding founding,
            Memberships memberships,
            TakingOver takingOver,
            Successions successions,
            Event<Merged> merged,
            GroupHistory groupHistory,
            MergerHistory history) {
        this.founding = founding;
        this.memberships = memberships;
        this.takingOver = takingOver;
        this.successions = successions;
        this.merged = merged;
        this.groupHistory = groupHistory;
        this.history = history;
    }

    /** @param groups those that take part, locked in the order of their ids */
    void effect(Merger merger, List<Group> groups, Instant at) {
        merger.refuseUnless(MergerStep.EFFECT);
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        refuseUntimely(merger, groups, today);
        var change = Change.from(merger);
        var plan = merger.plan();
        var before = new TreeMap<UUID, Status>();
        groups.forEach(group -> before.put(group.id(), group.status()));
        Set<UUID> ids = groups.stream().map(Group::id).collect(Collectors.toSet());
        var successor = founding.succeed(groups, plan.name(), plan.reviewingOffice(), today, at);
        memberships.move(ids, successor.id(), today, at);
        groups.forEach(group -> group.merge(at));
        ids.forEach(id -> successions.record(id, successor.id(), SuccessionKind.MERGER, today, at));
        takingOver.takeOver(ids, chair(plan, successor, today), today, at);
        merger.effect(successor.id(), at);
        merged.fire(new Merged(ids, successor.id(), today, at));
        Map<String, Object> detail =
                Map.of("mergerId", merger.id(), "successor", successor.id(), "successorName", successor.name());
        groups.forEach(group ->
                groupHistory.record(group, Step.MERGE.name(), MergerHistory.BOARD, at, before.get(group.id()), detail));
        groupHistory.record(
                successor,
                "BEGIN_BY_MERGER",
                MergerHistory.BOARD,
                at,
                null,
                Map.of(
                        "mergerId", merger.id(),
                        "predecessors", List.copyOf(before.keySet()),
                        "predecessorNames", groups.stream().map(Group::name).toList()));
        history.record(
                merger,
                MergerStep.EFFECT.name(),
                MergerHistory.BOARD,
                at,
                change.with(Map.of("successor", successor.id(), "on", today.toString())));
    }

    private static Appointment chair(Plan plan, Group successor, LocalDate today) {
        return new Appointment(
                successor.id(),
                plan.leader(),
                plan.leaderName(),
                Capacity.CHAIR,
                "practice:" + plan.leaderPractice(),
                today,
                null);
    }

    private static void refuseUntimely(Merger merger, List<Group> groups, LocalDate today) {
        var firstDay = merger.plan().firstDay();
        var faults = new Faults()
                .unless(
                        !today.isBefore(firstDay),
                        RegistryRule.MRG_4,
                        "Its first day is %s.".formatted(Deadline.words(firstDay)),
                        "Let it take effect on that day or later.");
        for (Group group : groups) {
            faults.unless(
                    group.status() != Status.APPLICANT,
                    RegistryRule.MRG_4,
                    "%s has an application under way.".formatted(group.name()),
                    "Let the group withdraw its application first, or wait for the decision.");
            faults.unless(
                    Step.MERGE.isFrom(group.status()),
                    RegistryRule.MRG_4,
                    "%s is %s.".formatted(group.name(), group.status()),
                    "Let those that still act for themselves propose another merger.");
        }
        faults.refuseIfAny(RegistryProblem.MERGER_NOT_DUE);
    }
}
