package org.openccg.registry.appointment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.Code;
import org.openccg.registry.appointment.Inviting;

/** Whoever was given a code comes to speak for the group that gave it. */
@Path("/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
class AcceptingResource {

    private final Inviting inviting;
    private final SpeakersViews views;
    private final Standings standings;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    AcceptingResource(
            Inviting inviting, SpeakersViews views, Standings standings, SignedIn signedIn, BusinessClock clock) {
        this.inviting = inviting;
        this.views = views;
        this.standings = standings;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Path("/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("invitation:accept")
    @Operation(summary = "Accept an invitation by its code, for yourself; it works once")
    @APIResponseSchema(value = SpeakersView.class, responseCode = "201")
    public RestResponse<SpeakersView> accept(@NotNull @Valid Acceptance body) {
        return views.created(inviting.accept(
                new Code(body.code()),
                body.employer(),
                signedIn.caller(),
                standings.present().claims(),
                clock.now()));
    }
}
