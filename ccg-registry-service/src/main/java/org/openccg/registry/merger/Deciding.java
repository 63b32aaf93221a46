package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.merger.MergerHistory.Change;

/** The groups apply together, and the Board decides on what they applied for and on nothing else. */
@ApplicationScoped
public class Deciding {

    private final Mergers mergers;
    private final Groups groups;
    private final Leading leading;
    private final Speaking speaking;
    private final Effecting effecting;
    private final MergerHistory history;
    private final IfMatch ifMatch;

    Deciding(
            Mergers mergers,
            Groups groups,
            Leading leading,
            Speaking speaking,
            Effecting effecting,
            MergerHistory history,
            IfMatch ifMatch) {
        this.mergers = mergers;
        this.groups = groups;
        this.leading = leading;
        this.speaking = speaking;
        this.effecting = effecting;
        this.history = history;
        this.ifMatch = ifMatch;
    }

    /** For every group the caller leads. A group is in one such application at a time. */
    public Merger apply(UUID id, Instant at) {
        mergers.concerning(id);
        lock(id);
        var merger = expected(id);
        var led = leading.of(merger.groups());
        merger.refuseUnless(MergerStep.APPLY);
        if (mergers.haveAppliedElsewhere(Set.copyOf(merger.groups()), id)) {
            throw Refused.because(
                    RegistryProblem.MERGER_OPEN,
                    "One of the groups has applied for another merger.",
                    "Wait until that one is refused, or has taken effect.");
        }
        var change = Change.from(merger);
        merger.apply(led, at);
        history.record(
                merger,
                MergerStep.APPLY.name(),
                MergerHistory.LEADER,
                at,
                change.with(Map.of("for", List.copyOf(led))));
        return merger;
    }

    public Merger approve(UUID id, String reasons, Instant at) {
        return decide(id, MergerStep.APPROVE, merger -> merger.approve(reasons, at), reasons, at);
    }

    public Merger refuse(UUID id, String reasons, Instant at) {
        return decide(id, MergerStep.REFUSE, merger -> merger.refuse(reasons, at), reasons, at);
    }

    public Merger effect(UUID id, Instant at) {
        mergers.concerning(id);
        speaking.asBoard();
        var taking = lock(id);
        var merger = expected(id);
        effecting.effect(merger, taking, at);
        return merger;
    }

    private Merger decide(UUID id, MergerStep step, Consumer<Merger> decision, String reasons, Instant at) {
        mergers.concerning(id);
        speaking.asBoard();
        var merger = expected(id);
        var change = Change.from(merger);
        decision.accept(merger);
        history.record(merger, step.name(), MergerHistory.BOARD, at, change.because(reasons));
        return merger;
    }

    private Merger expected(UUID id) {
        var merger = mergers.locked(id);
        ifMatch.expects(id, merger.version());
        return merger;
    }

    /** Groups come before the merger, in the order of their ids. */
    private List<Group> lock(UUID id) {
        return mergers.groupsOf(id).stream().sorted().map(groups::locked).toList();
    }
}
