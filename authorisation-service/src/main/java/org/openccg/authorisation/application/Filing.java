package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Looks up what completeness depends on beside the application itself. */
@ApplicationScoped
public class Filing {

    private final EvidenceOnFile evidence;
    private final Independence independence;

    Filing(EvidenceOnFile evidence, Independence independence) {
        this.evidence = evidence;
        this.independence = independence;
    }

    public OnFile of(Application application, LocalDate today) {
        return new OnFile(evidence.typesOfGroup(application.id()), independence.compromised(application, today));
    }
}
