package org.openccg.appeals.panel;

import static org.openccg.appeals.AppealsProblem.BARRED;
import static org.openccg.appeals.AppealsRule.APL_13;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openccg.platform.problem.Faults;

/** Who cannot act in a case, and why. Computed from what everybody did and is, never from a flag. */
public final class Bars {

    private static final String REMEDY = "Somebody without any part in the case and without a tie to it can.";

    private final List<Part> parts;
    private final Function<UUID, Ties> ties;
    private final Map<UUID, Ties> known = new HashMap<>();

    public Bars(Collection<Part> parts, Function<UUID, Ties> ties) {
        this.parts = List.copyOf(parts);
        this.ties = ties;
    }

    /** Everything that keeps the person from acting on the side, in words; nothing when they are free to. */
    public List<String> against(UUID person, Side side) {
        var reasons = new ArrayList<String>();
        for (var each : withThoseDeputisedFor(person)) {
            String who = each.equals(person) ? "You " : "The person whose deputy you are ";
            ownReasons(each, side).forEach(reason -> reasons.add(who + reason));
        }
        return reasons;
    }

    /** Refuses the person, with every reason at once, whatever roles and duties they hold. */
    public void check(UUID person, Side side) {
        var faults = new Faults();
        against(person, side).forEach(reason -> faults.unless(false, APL_13, reason, REMEDY));
        faults.refuseIfAny(BARRED);
    }

    /** A deputy may no more than the person deputised for, who may be a deputy as well. */
    private Set<UUID> withThoseDeputisedFor(UUID person) {
        var found = new LinkedHashSet<UUID>();
        var open = new ArrayDeque<>(List.of(person));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                open.addAll(ties(next).deputises());
            }
        }
        return found;
    }

    private List<String> ownReasons(UUID person, Side side) {
        var reasons = new ArrayList<String>();
        for (var other : Side.values()) {
            if (!side.admits(other)) {
                var had = as(part -> part.side() == other && part.subject().equals(person));
                if (!had.isEmpty()) {
                    reasons.add(other.words(had));
                }
            }
        }
        if (side.judges()) {
            reasons.addAll(ties(person).bonds());
            var near = inLine(ties(person).line());
            if (!near.isEmpty()) {
                reasons.add("stood in one line of management with somebody in the case: %s.".formatted(near));
            }
        }
        return reasons;
    }

    private String inLine(Set<UUID> line) {
        return as(
                part -> (part.side() == Side.DECISION || part.side() == Side.OFFICE) && line.contains(part.subject()));
    }

    private Ties ties(UUID person) {
        return known.computeIfAbsent(person, ties);
    }

    private String as(Predicate<Part> which) {
        return parts.stream().filter(which).map(Part::as).distinct().sorted().collect(Collectors.joining(", "));
    }
}
