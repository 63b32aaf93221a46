package org.openccg.registry.ccg;

import java.util.Arrays;
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
}
