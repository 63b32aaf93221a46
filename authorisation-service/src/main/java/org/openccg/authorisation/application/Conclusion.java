package org.openccg.authorisation.application;

import java.time.Instant;

/** What is made of a case within the same transaction once the trail's entry stands: it may show the whole chain. */
public interface Conclusion {

    /**
     * The case is locked, and so is the head of its chain.
     *
     * @param what the name under which the trail has it
     */
    void of(Application application, String what, Instant at);
}
