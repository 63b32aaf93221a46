package org.openccg.authorisation.application;

import java.util.Optional;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Refused;

/** What another feature needs to hold before somebody takes findings into moderation. */
public interface ModerationNeed {

    /** Why it does not hold, if it does not. */
    Optional<Refused> unmet(Application application, Acting by);
}
