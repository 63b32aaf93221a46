package org.openccg.registry.merger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a merger can be. */
public enum MergerStatus {
    PROPOSED,
    CONSULTATION,
    BALLOT,
    AGREED,
    /** One group's no is enough. Nobody but those who took part hears of it (MRG-3). */
    NOT_AGREED,
    APPLIED,
    APPROVED,
    EFFECTED,
    REFUSED,
    WITHDRAWN;

    /** What may happen from here. */
    public Set<MergerStep> steps() {
        return Arrays.stream(MergerStep.values())
                .filter(step -> step.isFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MergerStep.class)));
    }

    /** Whether nothing more can come of it. */
    public boolean isOver() {
        return steps().isEmpty();
    }
}
