package org.openccg.authorisation.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.evidence.Incoming;
import org.openccg.authorisation.evidence.Parting;
import org.openccg.authorisation.evidence.Sides;
import org.openccg.authorisation.evidence.Uploading;
import org.openccg.authorisation.evidence.Whole;
import org.openccg.platform.idempotency.Idempotent;

/** Stores what was inspected and scanned before; only this part runs in a transaction. */
@RequestScoped
class Storing {

    private final Handling handling;
    private final Uploading uploading;
    private final Parting parting;

    Storing(Handling handling, Uploading uploading, Parting parting) {
        this.handling = handling;
        this.uploading = uploading;
        this.parting = parting;
    }

    /** Nobody's file is looked into who could not store it anyway; after the outcome only repetitions are answered. */
    @Transactional
    void checkAuthority(UUID id) {
        var application = handling.look(id);
        if (application.status().isUndecided()) {
            Sides.of(application, handling.acting(application));
        }
    }

    @Transactional
    @Idempotent
    RestResponse<EvidenceView> store(UUID id, Incoming incoming) {
        var stored = new Evidence[1];
        handling.add(id, "UPLOAD", (application, by, at) -> {
            stored[0] = uploading.upload(application, incoming, by, at);
            return detail(stored[0]);
        });
        return created(id, stored[0]);
    }

    @Transactional
    @Idempotent
    RestResponse<EvidenceView> complete(UUID id, Whole whole) {
        var stored = new Evidence[1];
        handling.add(id, "UPLOAD", (application, by, at) -> {
            stored[0] = parting.finish(application, whole, by, at);
            return detail(stored[0]);
        });
        return created(id, stored[0]);
    }

    private static Map<String, Object> detail(Evidence evidence) {
        return Map.of(
                "evidence", evidence.id(),
                "type", evidence.type(),
                "fileName", evidence.fileName(),
                "edition", evidence.edition(),
                "sha256", evidence.sha256(),
                "scan", evidence.scan(),
                "late", evidence.late() != null);
    }

    private static RestResponse<EvidenceView> created(UUID id, Evidence evidence) {
        return ResponseBuilder.<EvidenceView>created(
                        URI.create("/applications/%s/evidence/%s".formatted(id, evidence.id())))
                .entity(EvidenceView.of(evidence, evidence.isAvailable(), null))
                .build();
    }
}
