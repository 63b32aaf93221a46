package org.openccg.authorisation.application.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Nomination;
import org.openccg.authorisation.application.Substituting;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** When everybody entitled to a part in a case is barred, the Board names somebody else. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations of interest")
class SubstitutesResource {

    private final Handling handling;
    private final Substituting substituting;
    private final Views views;

    SubstitutesResource(Handling handling, Substituting substituting, Views views) {
        this.handling = handling;
        this.substituting = substituting;
        this.views = views;
    }

    @POST
    @Path("/{id}/substitutes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:name-substitute")
    @Operation(summary = "Name a substitute, as the NHS Commissioning Board; names those still free otherwise")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public RestResponse<ApplicationView> name(UUID id, @Valid @NotNull Nomination body) {
        var application = handling.addAsReviewer(id, "SUBSTITUTE_NAMED", body.reason(), (each, by, at) -> {
            substituting.name(each, body, by, at);
            return Map.of("capacity", body.capacity().name(), "subject", body.subject(), "name", body.name());
        });
        return RestResponse.status(RestResponse.Status.CREATED, views.of(application));
    }
}
