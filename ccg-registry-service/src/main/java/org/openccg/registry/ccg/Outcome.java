package org.openccg.registry.ccg;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an application was decided, and what that does to the group. */
enum Outcome {
    AUTHORISED(Step.AUTHORISE),
    AUTHORISED_WITH_CONDITIONS(Step.AUTHORISE_WITH_CONDITIONS),
    /** A block takes nothing from a group (BLK-11): it may appeal, apply again or go on as it is. */
    BLOCKED(null),
    DEFERRED(null);

    private final @Nullable Step step;

    Outcome(@Nullable Step step) {
        this.step = step;
    }

    Optional<Step> step() {
        return Optional.ofNullable(step);
    }
}
