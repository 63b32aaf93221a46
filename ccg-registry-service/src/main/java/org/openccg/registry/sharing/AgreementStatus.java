package org.openccg.registry.sharing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an agreement to share can be. */
@Schema(name = "SharingStatus")
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
