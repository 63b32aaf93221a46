package org.openccg.registry.ccg.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.GroupSummaries;
import org.openccg.registry.ccg.GroupSummaries.Summary;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Registering;

@Path("/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
class GroupsResource {

    private final Groups groups;
    private final GroupSummaries summaries;
    private final GroupViews views;
    private final OpenSteps steps;
    private final Registering registering;
    private final GroupHistory history;
    private final Trail trail;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    GroupsResource(
            Groups groups,
            GroupSummaries summaries,
            GroupViews views,
            OpenSteps steps,
            Registering registering,
            GroupHistory history,
            Trail trail,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.summaries = summaries;
        this.views = views;
        this.steps = steps;
        this.registering = registering;
        this.history = history;
        this.trail = trail;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:register")
    @Operation(summary = "Register a group of practices; its founder becomes chair")
    @APIResponseSchema(value = GroupView.class, responseCode = "201")
    public RestResponse<GroupView> register(@NotNull @Valid NewGroup body) {
        var group = registering.register(
                body.name(), body.reviewingOffice(), body.practices(), signedIn.caller(), clock.now());
        var view = views.of(group);
        history.record(group, "REGISTER", "gp", clock.now(), null, Map.of("practices", body.practices()));
        return ResponseBuilder.<GroupView>created(URI.create("/groups/" + group.id()))
                .entity(view)
                .build();
    }

    @GET
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "Groups, by name; all of them, or those asked for")
    public Page<Summary> list(
            @BeanParam @Valid GroupsAsked asked,
            @RestQuery String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var found = summaries.matching(asked.filter(), clock.today(), GroupsAfter.read(after), limit + 1);
        return Page.of(found, limit, Summary::cursor);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "One group: its practices, who speaks for it, its population, its stay")
    public GroupView show(UUID id) {
        return views.of(groups.get(id));
    }

    @GET
    @Path("/{id}/steps")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "What you may do with this group now")
    public List<StepView> steps(UUID id) {
        return steps.of(groups.get(id));
    }

    @GET
    @Path("/{id}/trail")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "Everything that happened to the group, for those whom it concerns")
    public List<Recorded> trail(UUID id) {
        return trail.of(groups.concerning(signedIn.caller(), id, clock.today()).id());
    }
}
