package org.openccg.local;

import java.util.Optional;

/** One of the processes a suite is made of. */
interface Part {

    String name();

    /** Returns when it can be used; says in one sentence why it cannot. */
    void start();

    void stop();

    Optional<ProcessHandle> process();

    boolean isHealthy();

    /** Where it is, for the person who started it. */
    String place();
}
