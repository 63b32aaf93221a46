package org.openccg.authorisation.application;

import java.util.Optional;
import org.openccg.platform.audit.Recorded;

/** Tells in words what entries of a case's trail say. Each feature has a bean of this for what it records. */
public interface Wording {

    /** One sentence without its day and without who did it, such as "Practice Z90001 signed." */
    Optional<String> of(Recorded entry);
}
