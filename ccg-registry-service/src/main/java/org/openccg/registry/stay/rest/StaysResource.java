package org.openccg.registry.stay.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.stay.Stays;

@Path("/stays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stays")
class StaysResource {

    private static final String APPEALS = "appeals-service";

    private final Stays stays;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    StaysResource(Stays stays, SignedIn signedIn, BusinessClock clock) {
        this.stays = stays;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @PUT
    @Path("/{appealId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Roles("service")
    @PermissionsAllowed("stay:place")
    @Operation(summary = "Keep the status quo while the appeal is open; the same again changes nothing")
    public StayView place(UUID appealId, @NotNull @Valid NewStay body) {
        refuseOthers();
        return StayView.of(stays.place(appealId, body.groupId(), body.applicationId(), body.since(), clock.now()));
    }

    @PUT
    @Path("/{appealId}/variations/{variationId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Roles("service")
    @PermissionsAllowed("stay:vary")
    @Operation(
            summary = "Let some acts pass while the stay is held, for fraud or safety; the same again changes nothing")
    public StayView vary(UUID appealId, UUID variationId, @NotNull @Valid NewVariation body) {
        refuseOthers();
        return StayView.of(stays.vary(appealId, body.in(variationId, clock.now()), clock.now()));
    }

    private void refuseOthers() {
        if (!signedIn.caller().client().equals(APPEALS)) {
            throw Refused.because(
                    RegistryProblem.NOT_THE_APPEALS_SERVICE,
                    "Stays are placed and varied by the service that keeps the appeals.",
                    "Lodge an appeal there.");
        }
    }

    @GET
    @Path("/{appealId}")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("stay:view")
    @Operation(summary = "The stay of one appeal, lifted ones included")
    public StayView show(UUID appealId) {
        return stays.findByIdOptional(appealId).map(StayView::of).orElseThrow(Refused::notFound);
    }
}
