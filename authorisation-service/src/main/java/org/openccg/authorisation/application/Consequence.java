package org.openccg.authorisation.application;

import java.time.Instant;
import org.openccg.authorisation.conflict.Acting;

/** What follows within the same transaction from anything done to a case, whoever did it. */
public interface Consequence {

    /**
     * The case is locked; the trail's entry is still to come.
     *
     * @param before the status before
     * @param what the name under which the trail will have it
     */
    void of(Application application, Status before, String what, Acting by, Instant at);
}
