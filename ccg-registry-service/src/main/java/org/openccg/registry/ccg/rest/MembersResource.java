package org.openccg.registry.ccg.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.Choosing;
import org.openccg.registry.ccg.Claiming;
import org.openccg.registry.ccg.Correcting;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Leaving;
import org.openccg.registry.ccg.Speaking;

/** Which practices belong to a group. What a practice says for itself, to join or to leave, needs no If-Match. */
@Path("/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
class MembersResource {

    private final Groups groups;
    private final Choosing choosing;
    private final Claiming claiming;
    private final Leaving leaving;
    private final Correcting correcting;
    private final Speaking speaking;
    private final GroupViews views;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    MembersResource(
            Groups groups,
            Choosing choosing,
            Claiming claiming,
            Leaving leaving,
            Correcting correcting,
            Speaking speaking,
            GroupViews views,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.choosing = choosing;
        this.claiming = claiming;
        this.leaving = leaving;
        this.correcting = correcting;
        this.speaking = speaking;
        this.views = views;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Path("/consent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:consent")
    @Operation(summary = "Agree, for a practice you act for, that it is a member; this replaces an earlier choice")
    public RestResponse<GroupView> consent(UUID id, @NotNull @Valid NewConsent body) {
        var group = choosing.locked(id, body.practice());
        speaking.asPractice(group, body.practice());
        ifMatch.expects(id, group.version());
        choosing.consent(group, body.practice(), signedIn.caller(), body.statement(), clock.now());
        return RestResponse.ok(views.of(group));
    }

    @POST
    @Path("/claims")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("group:claim")
    @Operation(summary = "Name, as chair, a further practice as a member; it counts when the practice agrees")
    @APIResponseSchema(value = GroupView.class, responseCode = "201")
    public RestResponse<GroupView> claim(UUID id, @NotNull @Valid NewClaim body) {
        var group = groups.locked(id);
        var capacity = speaking.asLeader(group);
        ifMatch.expects(id, group.version());
        claiming.claim(group, capacity, body.practice(), body.from(), clock.now());
        return ResponseBuilder.<GroupView>created(URI.create("/groups/" + id))
                .entity(views.of(group))
                .build();
    }

    @POST
    @Path("/leave")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:leave")
    @Operation(summary = "Leave the group, for a practice you act for; a stay does not hinder it")
    public RestResponse<GroupView> leave(UUID id, @NotNull @Valid Leave body) {
        var group = groups.locked(id);
        speaking.asPractice(group, body.practice());
        ifMatch.expects(id, group.version());
        leaving.leave(group, body.practice(), body.on(), body.reason(), clock.now());
        return RestResponse.ok(views.of(group));
    }

    @POST
    @Path("/members/{practice}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles({"gp", "manager"})
    @PermissionsAllowed("group:correct")
    @Operation(summary = "Correct the days of a membership: as chair what the group entered, as the Board the rest")
    public RestResponse<GroupView> correct(UUID id, String practice, @NotNull @Valid Correction body) {
        var group = groups.locked(id);
        var membership = correcting.meant(group, practice, body.recordedFrom());
        var capacity = correcting.capacityFor(group, membership);
        ifMatch.expects(id, group.version());
        correcting.correct(group, membership, body.days(), capacity, body.reason(), clock.now());
        return RestResponse.ok(views.of(group));
    }
}
