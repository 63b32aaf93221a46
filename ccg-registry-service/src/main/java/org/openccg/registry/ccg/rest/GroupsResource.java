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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.ccg.GroupSummaries;
import org.openccg.registry.ccg.GroupSummaries.Summary;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.GroupsThen;
import org.openccg.registry.ccg.Registering;
import org.openccg.registry.moment.Moments;

@Path("/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
class GroupsResource {

    static final String AS_AT = "how it was at the end of this day, such as 2012-07-02; today if nothing is said";
    static final String KNOWN_AT = "as it was known at this instant, such as 2012-07-02T09:00:00Z";

    private final Groups groups;
    private final GroupSummaries summaries;
    private final GroupViews views;
    private final OpenSteps steps;
    private final Registering registering;
    private final GroupsThen then;
    private final Moments moments;
    private final Trail trail;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    GroupsResource(
            Groups groups,
            GroupSummaries summaries,
            GroupViews views,
            OpenSteps steps,
            Registering registering,
            GroupsThen then,
            Moments moments,
            Trail trail,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.summaries = summaries;
        this.views = views;
        this.steps = steps;
        this.registering = registering;
        this.then = then;
        this.moments = moments;
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
                body.name(),
                body.reviewingOffice(),
                body.practices(),
                body.splitFrom(),
                signedIn.caller(),
                clock.now());
        return ResponseBuilder.<GroupView>created(URI.create("/groups/" + group.id()))
                .entity(views.of(group))
                .build();
    }

    @GET
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "Groups, by name; all of them, or those asked for")
    public Page<Summary> list(
            @BeanParam @Valid GroupsAsked asked,
            @Parameter(description = AS_AT) @RestQuery String asAt,
            @Parameter(description = KNOWN_AT) @RestQuery String knownAt,
            @Parameter(description = "name, and nothing else: groups are never put in the order of their size")
                    @RestQuery
                    String sort,
            @RestQuery String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        refuseOrder(sort);
        var from = GroupsAfter.read(after);
        var found = isPresent(asAt, knownAt)
                ? summaries.matching(asked.filter(), clock.today(), from, limit + 1)
                : then.matching(asked.filter(), moments.of(asAt, knownAt), from, limit + 1);
        return Page.of(found, limit, Summary::cursor);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "One group: its practices, who speaks for it, its population, its stay; or how it was then")
    @APIResponse(
            responseCode = "200",
            description = "the group today; when a moment is named, as it was then: with knownAt, and without what is"
                    + " of today only, such as the version and the steps",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Object show(
            UUID id,
            @Parameter(description = AS_AT) @RestQuery String asAt,
            @Parameter(description = KNOWN_AT) @RestQuery String knownAt) {
        var moment = moments.of(asAt, knownAt);
        var group = groups.get(id);
        return isPresent(asAt, knownAt) ? views.of(group) : views.of(group, moment);
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

    private static boolean isPresent(@Nullable String asAt, @Nullable String knownAt) {
        return (asAt == null || asAt.isEmpty()) && (knownAt == null || knownAt.isEmpty());
    }

    private static void refuseOrder(@Nullable String sort) {
        new Faults()
                .unless(
                        sort == null || sort.isEmpty() || sort.equals("name"),
                        Fault.of(
                                        RegistryRule.REG_5,
                                        "Groups are listed by name, never by size or anything else.",
                                        "Leave sort out.")
                                .at("sort"))
                .refuseIfAny(CommonProblem.INVALID);
    }
}
