package org.openccg.registry.sharing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an agreement to share can be. */
public enum AgreementStatus {
    PROPOSED,
    IN_FORCE,
    /** Over since the day on which a party left. */
    ENDED,
    WITHDRAWN;

    Set<SharingStep> steps() {
        return Arrays.stream(SharingStep.values())
                .filter(step -> step.isFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SharingStep.class)));
    }
}
