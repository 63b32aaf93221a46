package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.area.Particulars.What;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.ccg.Step;

/** A group changes its own area; nobody else can. Only what is otherwise than before is recorded anew. */
@ApplicationScoped
public class ChangingArea {

    private final Geography geography;
    private final Composition composition;
    private final Particulars particulars;
    private final Speaking speaking;
    private final GroupHistory history;

    ChangingArea(
            Geography geography,
            Composition composition,
            Particulars particulars,
            Speaking speaking,
            GroupHistory history) {
        this.geography = geography;
        this.composition = composition;
        this.particulars = particulars;
        this.speaking = speaking;
        this.history = history;
    }

    public void change(Group group, AreaChange change, Instant at) {
        var leader = speaking.asLeader(group);
        var faults = new Faults();
        var wanted = geography.lsoas(change.givenLsoas(), "/lsoas", faults);
        wanted.addAll(geography.lsoasOf(change.givenAuthorities(), "/localAuthorities", faults));
        faults.unless(!change.isEmpty(), nothing(""))
                .unless(!change.saysWhere() || !wanted.isEmpty() || !faults.isEmpty(), nothing("/lsoas"));
        var outline = change.outline() == null ? null : Outline.of(change.outline(), "/outline", faults);
        faults.refuseIfAny(CommonProblem.INVALID);
        group.changeArea(at);

        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var detail = new LinkedHashMap<String, Object>();
        if (change.saysWhere()) {
            detail.putAll(compose(group, wanted, change.givenLsoas(), null, today, at));
        }
        if (change.justification() != null) {
            String words = change.justification().isBlank() ? null : change.justification();
            particulars.become(What.JUSTIFICATION, group.id(), words, today, at);
            detail.put("justification", words == null ? "" : words);
        }
        if (outline != null) {
            particulars.become(What.OUTLINE, group.id(), outline.geometry(), today, at);
            detail.put("outline", true);
        }
        history.record(group, Step.CHANGE_AREA.name(), leader.name(), at, group.status(), detail);
    }

    /** Adds and removes what a proposal says; answers how many small areas were. */
    Map<String, Object> adopt(Group group, UUID proposal, Set<String> adds, Set<String> removes, Instant at) {
        group.changeArea(at);
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var wanted = composition.heldBy(group.id(), today);
        wanted.addAll(adds);
        wanted.removeAll(removes);
        return compose(group, wanted, List.of(), proposal, today, at);
    }

    private Map<String, Object> compose(
            Group group, Set<String> wanted, List<String> given, @Nullable UUID proposal, LocalDate today, Instant at) {
        var held = composition.heldBy(group.id(), today);
        var added = new HashSet<>(wanted);
        added.removeAll(held);
        var removed = new HashSet<>(held);
        removed.removeAll(wanted);
        boolean established = group.status().isEstablished();
        if (established) {
            refuseSettledElsewhere(group, added, given, today);
        }
        composition.end(group.id(), removed, today, at);
        composition.add(group.id(), added, established, proposal, today, at);
        return Map.of("added", added.size(), "removed", removed.size());
    }

    /** A group whose area is settled takes nothing from another's; before that, claims may compete. */
    private void refuseSettledElsewhere(Group group, Set<String> added, List<String> given, LocalDate today) {
        var faults = new Faults();
        composition
                .settledElsewhere(group.id(), added, today)
                .forEach((lsoa, other) -> faults.add(Fault.of(
                                RegistryRule.REG_4,
                                "%s is settled as part of %s.".formatted(lsoa, other),
                                "Leave it out, or agree with that group that it gives it up first.")
                        .at(given.contains(lsoa) ? "/lsoas/" + given.indexOf(lsoa) : "/localAuthorities")));
        faults.refuseIfAny(RegistryProblem.AREA_OVERLAP);
    }

    private static Fault nothing(String pointer) {
        return new Fault(
                null,
                pointer.isEmpty() ? "Nothing is said of the area." : "No small area is left.",
                "Give lsoas or localAuthorities, a justification or an outline.",
                pointer);
    }
}
