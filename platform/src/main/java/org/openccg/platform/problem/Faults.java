package org.openccg.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong before refusing once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault unless the condition holds. */
    public Faults unless(boolean holds, Rule rule, String detail, String remedy) {
        return unless(holds, Fault.of(rule, detail, remedy));
    }

    /** Notes a fault unless the condition holds. */
    public Faults unless(boolean holds, Fault fault) {
        if (!holds) {
            found.add(fault);
        }
        return this;
    }

    public void add(Fault fault) {
        found.add(fault);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** Refuses with all that was found, or does nothing when nothing was. */
    public void refuseIfAny(ProblemType type) {
        if (!found.isEmpty()) {
            throw new Refused(type, found);
        }
    }
}
