package org.openccg.registry.assignment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an assignment can be. */
public enum AssignmentStatus {
    PROPOSED,
    CONFIRMED,
    WITHDRAWN,
    /** The practice chose a group itself. */
    OVERTAKEN;

    /** What may happen from here. */
    public Set<AssignmentStep> steps() {
        return Arrays.stream(AssignmentStep.values())
                .filter(step -> step.isFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AssignmentStep.class)));
    }
}
