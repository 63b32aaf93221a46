package org.openccg.platform.problem;

import java.util.List;
import java.util.Map;

/** What was asked is refused, with every fault found. Carries facts; the edge turns it into a problem. */
public final class Refused extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> facts;

    public Refused(ProblemType type, List<Fault> faults, Map<String, Object> facts) {
        super(type.name() + faults.stream().map(Fault::detail).toList());
        this.type = type;
        this.faults = List.copyOf(faults);
        this.facts = Map.copyOf(facts);
    }

    public Refused(ProblemType type, List<Fault> faults) {
        this(type, faults, Map.of());
    }

    public static Refused because(ProblemType type, Rule rule, String detail, String remedy) {
        return new Refused(type, List.of(Fault.of(rule, detail, remedy)));
    }

    public static Refused because(ProblemType type, String detail, String remedy) {
        return new Refused(type, List.of(new Fault(null, detail, remedy, null)));
    }

    /** There is no such thing, or it is not the caller's: both look the same from outside. */
    public static Refused notFound() {
        return new Refused(CommonProblem.NOT_FOUND, List.of());
    }

    /** A step out of turn, with the steps that are open now. */
    public static Refused stepNotAllowed(Enum<?> step, Enum<?> current, Iterable<? extends Enum<?>> allowed) {
        var open = new java.util.ArrayList<String>();
        allowed.forEach(each -> open.add(each.name()));
        return new Refused(
                CommonProblem.STEP_NOT_ALLOWED,
                List.of(new Fault(
                        null,
                        "%s is not allowed while %s.".formatted(step, current),
                        open.isEmpty() ? "Nothing more can be done here." : "Take one of the steps open now: " + open,
                        null)),
                Map.of("current", current.name(), "allowed", List.copyOf(open)));
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
