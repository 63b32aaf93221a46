package org.openccg.authorisation.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.evidence.Upload;
import org.openccg.authorisation.evidence.Uploading;
import org.openccg.platform.idempotency.Idempotent;

/** Stores what was recognised and hashed before; only this part runs in a transaction. */
@RequestScoped
class Storing {

    private final Handling handling;
    private final Uploading uploading;

    Storing(Handling handling, Uploading uploading) {
        this.handling = handling;
        this.uploading = uploading;
    }

    @Transactional
    @Idempotent
    RestResponse<EvidenceView> store(UUID id, Upload upload, FileUpload file) {
        var stored = new Evidence[1];
        handling.add(id, "UPLOAD", (application, by, at) -> {
            stored[0] = uploading.upload(application, upload, file.uploadedFile(), by, at);
            return Map.of(
                    "evidence", stored[0].id(),
                    "type", upload.type(),
                    "fileName", upload.fileName(),
                    "edition", stored[0].edition(),
                    "sha256", upload.recognised().sha256());
        });
        var view = EvidenceView.of(stored[0], true);
        return ResponseBuilder.<EvidenceView>created(
                        URI.create("/applications/%s/evidence/%s".formatted(id, view.id())))
                .entity(view)
                .build();
    }
}
