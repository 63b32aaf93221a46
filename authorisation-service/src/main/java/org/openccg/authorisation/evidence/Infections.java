package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.evidence.inspection.Inspected;
import org.openccg.authorisation.evidence.scanning.Scan;

/** Records that a file with malware was refused, in a transaction of its own that survives the refusal. */
@RequestScoped
class Infections {

    private final Handling handling;

    Infections(Handling handling) {
        this.handling = handling;
    }

    @Transactional
    void record(UUID applicationId, NewDocument document, Inspected inspected, Scan scan) {
        handling.add(applicationId, "REFUSE_INFECTED", (application, by, at) -> {
            Uploading.checkUndecided(application);
            Sides.of(application, by);
            return Map.of(
                    "fileName", document.fileName(),
                    "sha256", inspected.sha256(),
                    "malware", Objects.requireNonNull(scan.malware()));
        });
    }
}
