package org.openccg.authorisation.application;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Refused;

/** What another feature needs to hold before somebody takes findings into moderation. */
public interface ModerationNeed {

    /** Why it does not hold, if it does not. */
    Optional<Refused> unmet(Application application, Acting by);

    /** In which of many cases it does not hold, in a fixed number of queries. */
    Set<UUID> unmet(Collection<AtHand> cases);
}
