package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Looks up what completeness depends on beside the application itself. */
@ApplicationScoped
public class Filing {

    private final EvidenceOnFile evidence;
    private final Independence independence;
    private final Areas areas;

    Filing(EvidenceOnFile evidence, Independence independence, Areas areas) {
        this.evidence = evidence;
        this.independence = independence;
        this.areas = areas;
    }

    public OnFile of(Application application, LocalDate today) {
        return new OnFile(
                evidence.typesOfGroup(application.id()),
                independence.compromised(application, today),
                areas.crossesWithoutWords(application.applicants().groupId()));
    }
}
