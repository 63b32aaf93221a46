package org.openccg.registry.governance.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.governance.GoverningBodies;
import org.openccg.registry.governance.Seating;
import org.openccg.registry.moment.Moments;

/** Who sits on a group's governing body. */
@Path("/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Governing bodies")
class GoverningBodiesResource {

    private final Groups groups;
    private final GoverningBodies bodies;
    private final Seating seating;
    private final Speaking speaking;
    private final Moments moments;
    private final IfMatch ifMatch;
    private final BusinessClock clock;

    GoverningBodiesResource(
            Groups groups,
            GoverningBodies bodies,
            Seating seating,
            Speaking speaking,
            Moments moments,
            IfMatch ifMatch,
            BusinessClock clock) {
        this.groups = groups;
        this.bodies = bodies;
        this.seating = seating;
        this.speaking = speaking;
        this.moments = moments;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @GET
    @Path("/governing-body")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "Who sits on the governing body on a day, what the law still wants of it, and what is vacant")
    public GoverningBodyView show(UUID id, @RestQuery String asAt) {
        var group = groups.get(id);
        return GoverningBodyView.of(
                group, bodies.of(group, moments.of(asAt, null).asAt()));
    }

    @POST
    @Path("/seats")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:seat")
    @Operation(
            summary = "Put somebody onto the governing body, as chair; whatever the law still wants is told, not asked")
    @APIResponseSchema(value = GoverningBodyView.class, responseCode = "201")
    public RestResponse<GoverningBodyView> seat(UUID id, @NotNull @Valid NewSeat body) {
        var group = groups.locked(id);
        var capacity = speaking.asLeader(group);
        ifMatch.expects(id, group.version());
        seating.seat(group, body.sitting(), capacity.name(), clock.now());
        return created(group);
    }

    @POST
    @Path("/seats/{seatId}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:seat")
    @Operation(summary = "Say when somebody leaves the governing body, as chair, or resign from your own seat")
    public RestResponse<GoverningBodyView> end(UUID id, UUID seatId, @NotNull @Valid SeatEnd body) {
        var group = groups.locked(id);
        seating.refuseUnlessOver(group, seatId);
        ifMatch.expects(id, group.version());
        seating.end(group, seatId, body.on(), body.reason(), clock.now());
        return RestResponse.ok(shown(group));
    }

    @POST
    @Path("/seats/{seatId}/interests")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:seat")
    @Operation(summary = "Declare an interest of your own, or as chair of somebody who sits on the governing body")
    @APIResponseSchema(value = GoverningBodyView.class, responseCode = "201")
    public RestResponse<GoverningBodyView> declare(UUID id, UUID seatId, @NotNull @Valid NewSeatInterest body) {
        var group = groups.locked(id);
        seating.refuseUnlessOver(group, seatId);
        ifMatch.expects(id, group.version());
        seating.declare(group, seatId, body.declaredAt(clock.now()), clock.now());
        return created(group);
    }

    private RestResponse<GoverningBodyView> created(Group group) {
        return ResponseBuilder.<GoverningBodyView>created(URI.create("/groups/" + group.id() + "/governing-body"))
                .entity(shown(group))
                .build();
    }

    private GoverningBodyView shown(Group group) {
        return GoverningBodyView.of(group, bodies.of(group, clock.today()));
    }
}
