package org.openccg.registry.ccg;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a group can be. */
public enum Status {
    EMERGING,
    /** A delegation is active. */
    SHADOW,
    APPLICANT,
    AUTHORISED,
    AUTHORISED_WITH_CONDITIONS,
    /** Established by law without authorisation; a named body exercises its functions. */
    SHADOW_ESTABLISHED,
    MERGED,
    DISSOLVED,
    WITHDRAWN;

    private static final Set<Status> AUTHORISED_ONES = Set.of(AUTHORISED, AUTHORISED_WITH_CONDITIONS);

    /** Whether it is a body of its own, so that its members and its area are settled. */
    public boolean isEstablished() {
        return this == AUTHORISED || this == AUTHORISED_WITH_CONDITIONS || this == SHADOW_ESTABLISHED;
    }

    /** What may happen from here. */
    public Set<Step> steps() {
        return Arrays.stream(Step.values())
                .filter(step -> step.isFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    /**
     * Where a group begins that several become: authorised only if all were, and then the weaker way; with a body acting
     * in its place if one acted for any of them; in shadow form if all were; else at the start.
     */
    static Status ofSuccessor(Collection<Status> predecessors) {
        if (AUTHORISED_ONES.containsAll(predecessors)) {
            return predecessors.contains(AUTHORISED_WITH_CONDITIONS) ? AUTHORISED_WITH_CONDITIONS : AUTHORISED;
        }
        if (predecessors.contains(SHADOW_ESTABLISHED)) {
            return SHADOW_ESTABLISHED;
        }
        return Set.of(SHADOW).containsAll(predecessors) ? SHADOW : EMERGING;
    }
}
