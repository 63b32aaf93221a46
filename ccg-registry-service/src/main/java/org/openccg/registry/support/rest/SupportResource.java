package org.openccg.registry.support.rest;

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
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.budget.Allowances;
import org.openccg.registry.ccg.By;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.moment.Moments;
import org.openccg.registry.support.DecidingSupport;
import org.openccg.registry.support.Party;
import org.openccg.registry.support.SupportCosts;
import org.openccg.registry.support.SupportDecision;
import org.openccg.registry.support.SupportDecisions;

/** A group's support: what it chose, what was put upon it, and what it costs. */
@Path("/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support")
class SupportResource {

    private final Groups groups;
    private final SupportDecisions decisions;
    private final DecidingSupport deciding;
    private final SupportCosts costs;
    private final Allowances allowances;
    private final Speaking speaking;
    private final Moments moments;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    SupportResource(
            Groups groups,
            SupportDecisions decisions,
            DecidingSupport deciding,
            SupportCosts costs,
            Allowances allowances,
            Speaking speaking,
            Moments moments,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.decisions = decisions;
        this.deciding = deciding;
        this.costs = costs;
        this.allowances = allowances;
        this.speaking = speaking;
        this.moments = moments;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Path("/support")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "What the group's support costs a year and a head on a day, beside its allowance")
    public SupportCosts.Total total(UUID id, @RestQuery String asAt) {
        return costs.of(groups.get(id).id(), moments.of(asAt, null).asAt());
    }

    @GET
    @Path("/support-decisions")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "Decisions about support with options, terms and effect, oldest first, for those concerned")
    public Page<SupportDecisionView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        groups.concerning(signedIn.caller(), id, clock.today());
        var allowance = allowances.of(id, Moment.on(clock.today()));
        var found = decisions.ofGroup(id, Cursor.read(after, 1).orElse(null), limit + 1).stream()
                .map(decision -> SupportDecisionView.of(decision, allowance, clock.today()))
                .toList();
        return Page.of(found, limit, SupportDecisionView::cursor);
    }

    @POST
    @Path("/support-decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("group:decide-support")
    @Operation(
            summary = "Write down what was decided about support: as chair it holds if it may, as office it waits for"
                    + " the group")
    @APIResponseSchema(value = SupportDecisionView.class, responseCode = "201")
    public RestResponse<SupportDecisionView> decide(UUID id, @NotNull @Valid NewSupportDecision body) {
        var group = groups.locked(id);
        groups.concerning(signedIn.caller(), id, clock.today());
        boolean asGroup = signedIn.caller().is("gp");
        String capacity = capacity(group, asGroup);
        ifMatch.expects(id, group.version());
        var decision =
                deciding.record(group, body.stated(), asGroup ? Party.GROUP : Party.OFFICE, capacity, clock.now());
        return ResponseBuilder.<SupportDecisionView>created(URI.create("/groups/" + id + "/support-decisions"))
                .entity(view(group, decision))
                .build();
    }

    @POST
    @Path("/support-decisions/{decisionId}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:decide-support")
    @Operation(summary = "Make the decision the group's own, as chair, where it would be lawful then")
    public RestResponse<SupportDecisionView> confirm(
            UUID id, UUID decisionId, @NotNull @Valid SupportConfirmation body) {
        var group = groups.locked(id);
        var capacity = speaking.asLeader(group);
        ifMatch.expects(id, group.version());
        return RestResponse.ok(view(
                group,
                deciding.confirm(
                        group,
                        decisionId,
                        body.longTermAcknowledged(),
                        body.fewerOptionsBecause(),
                        signedIn.caller().subject(),
                        capacity.name(),
                        clock.now())));
    }

    @POST
    @Path("/support-decisions/{decisionId}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:decide-support")
    @Operation(summary = "Say, as chair, when the support ends, with the notice that was agreed")
    public RestResponse<SupportDecisionView> end(UUID id, UUID decisionId, @NotNull @Valid SupportEnd body) {
        var group = groups.locked(id);
        var capacity = speaking.asLeader(group);
        ifMatch.expects(id, group.version());
        return RestResponse.ok(
                view(group, deciding.end(group, decisionId, body.on(), body.reason(), capacity.name(), clock.now())));
    }

    private String capacity(Group group, boolean asGroup) {
        if (asGroup) {
            return speaking.asLeader(group).name();
        }
        speaking.asReviewingOffice(group);
        return By.CLUSTER.name();
    }

    private SupportDecisionView view(Group group, SupportDecision decision) {
        return SupportDecisionView.of(decision, allowances.of(group.id(), Moment.on(clock.today())), clock.today());
    }
}
