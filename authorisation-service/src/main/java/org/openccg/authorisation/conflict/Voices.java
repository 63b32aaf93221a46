package org.openccg.authorisation.conflict;

import java.util.Set;
import java.util.UUID;

/** Who spoke for the group in a case. */
public interface Voices {

    /** Authors of representations, in any round. */
    Set<UUID> in(UUID caseId);
}
