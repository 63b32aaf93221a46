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
import org.openccg.registry.appointment.Code;
import org.openccg.registry.appointment.Invitations;
import org.openccg.registry.appointment.Inviting;
import org.openccg.registry.ccg.Groups;

/** The chair's invitations to people whose accounts nobody knows yet. */
@Path("/groups/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
class InvitationsResource {

    private final Groups groups;
    private final Invitations invitations;
    private final Inviting inviting;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    InvitationsResource(
            Groups groups, Invitations invitations, Inviting inviting, SignedIn signedIn, BusinessClock clock) {
        this.groups = groups;
        this.invitations = invitations;
        this.inviting = inviting;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:invite")
    @Operation(summary = "Invite somebody, as chair, to speak for the group; the code is shown this once")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201")
    public RestResponse<InvitationView> invite(UUID id, @NotNull @Valid NewInvitation body) {
        var group = groups.locked(id);
        var code = Code.random();
        var invitation =
                inviting.invite(group, body.whom(), code, signedIn.caller().subject(), clock.now());
        return ResponseBuilder.<InvitationView>created(URI.create("/groups/" + id + "/invitations"))
                .entity(InvitationView.of(invitation, code, clock.now()))
                .build();
    }

    @GET
    @Transactional
    @Roles("gp")
    @PermissionsAllowed("group:view")
    @Operation(summary = "Invitations, oldest first and without their codes, for the chair")
    public Page<InvitationView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        inviting.refuseUnlessLedBy(id, signedIn.caller().subject(), clock.today());
        var found = invitations.ofGroup(id, Cursor.read(after, 1).orElse(null), limit + 1).stream()
                .map(each -> InvitationView.of(each, null, clock.now()))
                .toList();
        return Page.of(found, limit, view -> Cursor.of(view.id().toString()));
    }

    @POST
    @Path("/{invitationId}/revoke")
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:invite")
    @Operation(summary = "Take an invitation back, as chair, while it is open")
    public RestResponse<InvitationView> revoke(UUID id, UUID invitationId) {
        var group = groups.locked(id);
        var revoked = inviting.revoke(group, invitationId, signedIn.caller().subject(), clock.now());
        return RestResponse.ok(InvitationView.of(revoked, null, clock.now()));
    }
}
