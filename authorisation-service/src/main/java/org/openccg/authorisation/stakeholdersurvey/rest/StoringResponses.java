package org.openccg.authorisation.stakeholdersurvey.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.stakeholdersurvey.Responding;
import org.openccg.platform.idempotency.Idempotent;

/** Stores what was read before; only this part runs in a transaction. */
@RequestScoped
class StoringResponses {

    private final Handling handling;
    private final Responding responding;

    StoringResponses(Handling handling, Responding responding) {
        this.handling = handling;
        this.responding = responding;
    }

    @Transactional
    @Idempotent
    RestResponse<ResponsesTaken> store(UUID id, String file) {
        var taken = new Responding.Taken[1];
        handling.addAsReviewer(id, "IMPORT_RESPONSES", null, (application, by, at) -> {
            taken[0] = responding.take(application, file, by, at);
            return Map.of("added", taken[0].added(), "replaced", taken[0].replaced());
        });
        return RestResponse.ok(new ResponsesTaken(taken[0].added(), taken[0].replaced()));
    }

    @Schema(name = "ResponsesTaken")
    record ResponsesTaken(
            @Schema(examples = "40") int added,
            @Schema(examples = "2") int replaced) {}
}
