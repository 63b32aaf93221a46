package org.openccg.authorisation.conflict;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who spoke for the group in a case. */
public interface Voices {

    /** Authors of representations, in any round. */
    Set<UUID> in(UUID caseId);

    /** The same in many cases at once, by case; where nobody spoke, there is none. */
    Map<UUID, Set<UUID>> in(Collection<UUID> cases);
}
