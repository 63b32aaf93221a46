package org.openccg.authorisation.application;

import java.time.Instant;
import org.openccg.authorisation.conflict.Acting;

/** What another feature needs to hold when findings are taken into moderation. */
public interface ModerationNeed {

    /** Refuses unless it holds. */
    void check(Application application, Acting by, Instant at);
}
