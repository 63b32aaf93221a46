package org.openccg.authorisation.application;

import java.util.Arrays;
import java.util.Optional;

/** In what capacity somebody is appointed in a group. */
public enum Capacity {
    CHAIR,
    ACCOUNTABLE_OFFICER,
    DEPUTY,
    SIGNATORY;

    /** Whether it may take the group's steps. */
    boolean takesSteps() {
        return this != SIGNATORY;
    }

    /** Whether it speaks for the group with finality. */
    public boolean leads() {
        return this == CHAIR || this == ACCOUNTABLE_OFFICER;
    }

    /** A capacity by name; the registry may know more of them than concern an application. */
    static Optional<Capacity> named(String name) {
        return Arrays.stream(values())
                .filter(capacity -> capacity.name().equals(name))
                .findFirst();
    }
}
