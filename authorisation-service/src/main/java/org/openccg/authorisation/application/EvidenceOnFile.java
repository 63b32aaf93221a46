package org.openccg.authorisation.application;

import java.util.Set;
import java.util.UUID;

/** What evidence a case holds, as far as completeness depends on it. */
public interface EvidenceOnFile {

    /** Types of which the group has uploaded at least one document. */
    Set<String> typesOfGroup(UUID applicationId);

    /** Codes of the criteria that documents of the group are there to show. */
    Set<String> criteriaOfGroup(UUID applicationId);

    /** The type of one document, if the group uploaded it and it counts. */
    Set<String> typesOfGroup(UUID applicationId, UUID document);
}
