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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.Appointing;
import org.openccg.registry.ccg.Groups;

/** Who leads a group names who speaks for it. Like signatures, that needs no If-Match. */
@Path("/groups/{id}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
class AppointmentsResource {

    private final Groups groups;
    private final Appointing appointing;
    private final SpeakersViews views;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    AppointmentsResource(
            Groups groups,
            Appointing appointing,
            SpeakersViews views,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.appointing = appointing;
        this.views = views;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:appoint")
    @Operation(summary = "Name, as chair, who speaks for the group; a new chair takes over from you")
    @APIResponseSchema(value = SpeakersView.class, responseCode = "201")
    public RestResponse<SpeakersView> appoint(UUID id, @NotNull @Valid NewAppointment body) {
        var group = groups.locked(id);
        ifMatch.expects(id, group.version());
        appointing.appoint(group, body.in(id), signedIn.caller().subject(), clock.now());
        return views.created(group);
    }

    @POST
    @Path("/{appointmentId}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:appoint")
    @Operation(summary = "End an appointment as chair, or resign from your own")
    public RestResponse<SpeakersView> end(UUID id, UUID appointmentId, @NotNull @Valid End body) {
        var group = groups.locked(id);
        ifMatch.expects(id, group.version());
        appointing.end(
                group,
                appointmentId,
                body.on(),
                body.reason(),
                signedIn.caller().subject(),
                clock.now());
        return RestResponse.ok(views.of(group));
    }
}
