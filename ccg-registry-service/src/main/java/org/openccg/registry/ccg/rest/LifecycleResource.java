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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.Ending;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Renaming;
import org.openccg.registry.ccg.Speaking;

/** A group's name and its end. */
@Path("/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
class LifecycleResource {

    private final Groups groups;
    private final Renaming renaming;
    private final Ending ending;
    private final Speaking speaking;
    private final GroupViews views;
    private final IfMatch ifMatch;
    private final BusinessClock clock;

    LifecycleResource(
            Groups groups,
            Renaming renaming,
            Ending ending,
            Speaking speaking,
            GroupViews views,
            IfMatch ifMatch,
            BusinessClock clock) {
        this.groups = groups;
        this.renaming = renaming;
        this.ending = ending;
        this.speaking = speaking;
        this.views = views;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @POST
    @Path("/rename")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("group:rename")
    @Operation(summary = "Give the group, as chair, another name from today on; the former one is kept")
    public RestResponse<GroupView> rename(UUID id, @NotNull @Valid Rename body) {
        var group = groups.locked(id);
        var capacity = speaking.asLeader(group);
        ifMatch.expects(id, group.version());
        renaming.rename(group, capacity, body.name(), body.reason(), clock.now());
        return RestResponse.ok(views.of(group));
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("group:withdraw")
    @Operation(summary = "End the group, as chair; its practices are members of it until yesterday")
    public RestResponse<GroupView> withdraw(UUID id, @NotNull @Valid Withdrawal body) {
        var group = groups.locked(id);
        var capacity = speaking.asLeader(group);
        ifMatch.expects(id, group.version());
        ending.withdraw(group, capacity, body.reason(), clock.now());
        return RestResponse.ok(views.of(group));
    }

    @POST
    @Path("/dissolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("group:dissolve")
    @Operation(summary = "Dissolve the group, as the NHS Commissioning Board; not while a stay protects it")
    public RestResponse<GroupView> dissolve(UUID id, @NotNull @Valid Dissolution body) {
        var group = groups.locked(id);
        speaking.asBoard();
        ifMatch.expects(id, group.version());
        ending.dissolve(group, body.on(), body.reason(), clock.now());
        return RestResponse.ok(views.of(group));
    }
}
