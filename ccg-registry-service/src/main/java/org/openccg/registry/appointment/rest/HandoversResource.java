package org.openccg.registry.appointment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.HandingOver;
import org.openccg.registry.appointment.Handover;
import org.openccg.registry.appointment.Handovers;
import org.openccg.registry.ccg.Groups;

/** The practices choose who leads their group. Votes need no If-Match. */
@Path("/groups/{id}/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
class HandoversResource {

    private final Groups groups;
    private final Handovers handovers;
    private final HandingOver handingOver;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    HandoversResource(
            Groups groups, Handovers handovers, HandingOver handingOver, SignedIn signedIn, BusinessClock clock) {
        this.groups = groups;
        this.handovers = handovers;
        this.handingOver = handingOver;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:hand-over")
    @Operation(summary = "Propose, for a practice you act for, who is to lead the group")
    @APIResponseSchema(value = HandoverView.class, responseCode = "201")
    public RestResponse<HandoverView> propose(UUID id, @NotNull @Valid NewHandover body) {
        var group = groups.locked(id);
        var handover = body.in(id, clock.now());
        handingOver.propose(group, handover, body.practice(), signedIn.caller(), clock.now());
        return ResponseBuilder.<HandoverView>created(URI.create("/groups/" + id + "/handovers"))
                .entity(view(handover))
                .build();
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "Handovers proposed in the group, oldest first, for those whom it concerns")
    public Page<HandoverView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        groups.concerning(signedIn.caller(), id, clock.today());
        var found = handovers.ofGroup(id, Cursor.read(after, 1).orElse(null), limit + 1);
        return Page.of(views(id, found), limit, view -> Cursor.of(view.id().toString()));
    }

    @POST
    @Path("/{handoverId}/support")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:hand-over")
    @Operation(summary = "Vote, for a practice you act for; more than half of the members put it into effect")
    public RestResponse<HandoverView> support(UUID id, UUID handoverId, @NotNull @Valid Support body) {
        var group = groups.locked(id);
        return RestResponse.ok(
                view(handingOver.support(group, handoverId, body.practice(), signedIn.caller(), clock.now())));
    }

    @POST
    @Path("/{handoverId}/withdraw-support")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:hand-over")
    @Operation(summary = "Take back the vote of a practice you act for, while the handover is open")
    public RestResponse<HandoverView> withdrawSupport(UUID id, UUID handoverId, @NotNull @Valid Support body) {
        var group = groups.locked(id);
        return RestResponse.ok(
                view(handingOver.withdrawSupport(group, handoverId, body.practice(), signedIn.caller(), clock.now())));
    }

    private HandoverView view(Handover handover) {
        return views(handover.groupId(), List.of(handover)).get(0);
    }

    private List<HandoverView> views(UUID groupId, List<Handover> found) {
        var support = handovers.supportOf(found);
        int majority = handingOver.majorityOf(groupId, clock.today());
        return found.stream()
                .map(each -> HandoverView.of(each, support.get(each.id()), majority, clock.now()))
                .toList();
    }
}
