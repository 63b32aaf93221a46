package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupName;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.merger.MergerHistory.Change;
import org.openccg.registry.practice.Memberships;

/** Who leads a group proposes that it and others become one. How large any of them is plays no part. */
@ApplicationScoped
public class Proposing {

    private static final int MONTHS = 6;
    private static final int YEARS_AHEAD = 10;

    private final Mergers mergers;
    private final Groups groups;
    private final Memberships memberships;
    private final Leading leading;
    private final MergerHistory history;

    Proposing(Mergers mergers, Groups groups, Memberships memberships, Leading leading, MergerHistory history) {
        this.mergers = mergers;
        this.groups = groups;
        this.memberships = memberships;
        this.leading = leading;
        this.history = history;
    }

    public Merger propose(SortedSet<UUID> ids, Plan plan, Instant at) {
        var led = leading.of(ids);
        var known = new TreeSet<UUID>();
        groups.list("id in ?1", ids).forEach(group -> known.add(group.id()));
        var taking = known.stream().map(groups::locked).toList();
        refuseFaulty(ids, taking, plan, LocalDate.ofInstant(at, BusinessClock.LONDON));
        refuseRepeated(Merger.together(ids), led, at);
        var merger = new Merger(plan, ids, led.get(0), at);
        mergers.persist(merger);
        history.record(
                merger,
                "PROPOSE",
                MergerHistory.LEADER,
                at,
                new Change(null, plan.reasons(), Map.of("groups", List.copyOf(ids), "for", led.get(0))));
        return merger;
    }

    private void refuseFaulty(SortedSet<UUID> ids, List<Group> taking, Plan plan, LocalDate today) {
        var faults = new Faults()
                .unless(
                        ids.size() > 1,
                        new Fault(null, "One group alone does not merge.", "Name two groups or more.", "/groups"))
                .unless(
                        taking.size() == ids.size(),
                        new Fault(null, "One of the groups is unknown.", "Use ids of GET /groups.", "/groups"))
                .unless(GroupName.isLawful(plan.name()), GroupName.fault(plan.name()))
                .unless(
                        plan.firstDay().isAfter(today) && plan.firstDay().isBefore(today.plusYears(YEARS_AHEAD)),
                        new Fault(
                                null,
                                "It cannot begin on %s.".formatted(plan.firstDay()),
                                "Name a day after today, within ten years.",
                                "/firstDay"))
                .unless(
                        taking.stream().anyMatch(group -> plan.reviewingOffice().equals(group.reviewingOffice())),
                        new Fault(
                                null,
                                "%s reviews none of these groups.".formatted(plan.reviewingOffice()),
                                "Name one of the offices that review them now.",
                                "/reviewingOffice"))
                .unless(
                        taking.stream().anyMatch(group -> isMember(plan.leaderPractice(), group, today)),
                        new Fault(
                                null,
                                "%s is a member of none of these groups.".formatted(plan.leaderPractice()),
                                "Let somebody lead who is of a member practice.",
                                "/leader/practice"));
        taking.stream()
                .filter(group -> !Step.MERGE.isFrom(group.status()))
                .forEach(group -> faults.add(new Fault(
                        null,
                        "%s is %s.".formatted(group.name(), group.status()),
                        "Name groups that still act for themselves.",
                        "/groups")));
        faults.refuseIfAny(CommonProblem.INVALID);
    }

    private boolean isMember(String practice, Group group, LocalDate today) {
        return memberships
                .of(practice, group.id(), today)
                .filter(membership -> !membership.from().isAfter(today))
                .isPresent();
    }

    private void refuseRepeated(String together, List<UUID> led, Instant at) {
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        for (Merger earlier : mergers.ofTheSame(together)) {
            if (!earlier.status().isOver()) {
                throw Refused.because(
                        RegistryProblem.MERGER_OPEN,
                        "A merger of these groups was proposed on %s and is %s."
                                .formatted(day(earlier.proposedAt()), earlier.status()),
                        "Go on with that one, or withdraw it first.");
            }
            var declined = earlier.declinedAt();
            if (declined == null || led.stream().anyMatch(earlier::wasDeclinedBy)) {
                continue;
            }
            var again = LocalDate.ofInstant(declined, BusinessClock.LONDON).plusMonths(MONTHS);
            if (today.isBefore(again)) {
                throw Refused.because(
                        RegistryProblem.MERGER_REPEATED,
                        RegistryRule.MRG_3,
                        "The practices were asked, and it was declined on %s.".formatted(day(declined)),
                        "Wait until %s, six months from that day, or let a group propose it that declined."
                                .formatted(Deadline.words(again)));
            }
        }
    }

    private static String day(Instant instant) {
        return Deadline.words(LocalDate.ofInstant(instant, BusinessClock.LONDON));
    }
}
