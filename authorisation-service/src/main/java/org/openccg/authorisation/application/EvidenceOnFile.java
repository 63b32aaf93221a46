package org.openccg.authorisation.application;

import java.util.Set;
import java.util.UUID;

/** What evidence a case holds, as far as completeness depends on it. */
public interface EvidenceOnFile {

    /** Types of which the group has uploaded at least one document. */
    Set<String> typesOfGroup(UUID applicationId);
}
