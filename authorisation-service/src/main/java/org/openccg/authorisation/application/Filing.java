package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.openccg.authorisation.wave.Waves;

/** Looks up what completeness depends on beside the application itself. */
@ApplicationScoped
public class Filing {

    private final EvidenceOnFile evidence;
    private final Independence independence;
    private final Areas areas;
    private final Waves waves;

    Filing(EvidenceOnFile evidence, Independence independence, Areas areas, Waves waves) {
        this.evidence = evidence;
        this.independence = independence;
        this.areas = areas;
        this.waves = waves;
    }

    public OnFile of(Application application, LocalDate today) {
        return new OnFile(
                evidence.typesOfGroup(application.id()),
                independence.compromised(application, today),
                areas.crossesWithoutWords(application.applicants().groupId()),
                waves.openOn(today),
                waves.find(application.wave().orElse(null)));
    }
}
