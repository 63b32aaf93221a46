package org.openccg.appeals.appeal;

import java.util.Arrays;
import java.util.List;

/** Where an appeal can be. */
public enum Status {
    DRAFT,
    LODGED,
    ACCEPTED,
    RESPONDED,
    REPLIED,
    LISTED,
    HEARD,
    RULED,
    PUBLISHED,
    CLOSED,
    REJECTED_INVALID,
    WITHDRAWN,
    SETTLED;

    /** The steps that lead on from here. */
    public List<Step> steps() {
        return Arrays.stream(Step.values()).filter(step -> step.isFrom(this)).toList();
    }
}
