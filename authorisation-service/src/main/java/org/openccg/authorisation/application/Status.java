package org.openccg.authorisation.application;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an application stands. An appeal is an overlay, never a status. */
public enum Status {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    IN_MODERATION,
    RECOMMENDED,
    NOTICE_SERVED,
    AUTHORISED,
    AUTHORISED_WITH_CONDITIONS,
    BLOCKED,
    DEFERRED,
    WITHDRAWN;

    /** Every step of the table that leads away from here. */
    public Set<Step> steps() {
        return Arrays.stream(Step.values())
                .filter(step -> step.isFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    /** Whether the outcome is still to come. */
    public boolean isUndecided() {
        return steps().contains(Step.WITHDRAW);
    }

    /** Whether the group is bound to this application and may not start another. */
    public boolean bindsGroup() {
        return this != BLOCKED && this != WITHDRAWN;
    }
}
