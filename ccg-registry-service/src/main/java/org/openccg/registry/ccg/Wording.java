package org.openccg.registry.ccg;

import java.util.Optional;
import org.openccg.platform.audit.Recorded;

/** Tells in words what entries of a group's trail say. Each feature has a bean of this for the steps it records. */
public interface Wording {

    /** One sentence without its day and without who did it, such as "Practice Z90001 agreed to be a member." */
    Optional<String> of(Recorded entry);
}
