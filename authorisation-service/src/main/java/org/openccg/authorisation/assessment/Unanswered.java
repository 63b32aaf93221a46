package org.openccg.authorisation.assessment;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the group was asked for and never answered: a criterion that is not evidenced rests on it (APP-8). */
public interface Unanswered {

    /** Requests closed without an answer, with the criteria each was about. */
    Map<UUID, Set<String>> in(UUID applicationId);
}
