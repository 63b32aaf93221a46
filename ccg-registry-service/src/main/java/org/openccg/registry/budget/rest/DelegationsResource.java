package org.openccg.registry.budget.rest;

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
import org.openccg.registry.budget.BudgetConfig;
import org.openccg.registry.budget.Delegating;
import org.openccg.registry.budget.Delegation;
import org.openccg.registry.budget.Delegations;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.stay.Stays;

/** Which budgets the office offers, the group takes, and the office withdraws. */
@Path("/groups/{id}/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
class DelegationsResource {

    private final Groups groups;
    private final Delegations delegations;
    private final Delegating delegating;
    private final Speaking speaking;
    private final Stays stays;
    private final BudgetConfig config;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    DelegationsResource(
            Groups groups,
            Delegations delegations,
            Delegating delegating,
            Speaking speaking,
            Stays stays,
            BudgetConfig config,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.delegations = delegations;
        this.delegating = delegating;
        this.speaking = speaking;
        this.stays = stays;
        this.config = config;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "Budgets offered and delegated to the group, newest first")
    public Page<DelegationView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        groups.get(id);
        boolean stayed = stays.heldFor(id).isPresent();
        var found = delegations.ofGroup(id, Cursor.read(after, 1).orElse(null), limit + 1).stream()
                .map(each -> DelegationView.of(each, config.paperClipsBelow(), stayed))
                .toList();
        return Page.of(found, limit, view -> Cursor.of(view.id().toString()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("group:propose-delegation")
    @Operation(summary = "Offer the group a schedule of budgets, as the office that reviews it")
    @APIResponseSchema(value = DelegationView.class, responseCode = "201")
    public RestResponse<DelegationView> propose(UUID id, @NotNull @Valid NewDelegation body) {
        var group = groups.locked(id);
        String office = speaking.asReviewingOffice(group);
        ifMatch.expects(id, group.version());
        var offered = delegating.propose(group, office, body.schedule(), body.from(), signedIn.caller(), clock.now());
        return ResponseBuilder.<DelegationView>created(URI.create("/groups/" + id + "/delegations"))
                .entity(view(offered))
                .build();
    }

    @POST
    @Path("/{delegationId}/accept")
    @Transactional
    @Idempotent
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("group:delegate")
    @Operation(summary = "Take the budgets offered, as the group's leader; those before are replaced")
    public RestResponse<DelegationView> accept(UUID id, UUID delegationId) {
        var group = groups.locked(id);
        var capacity = speaking.asLeader(group);
        ifMatch.expects(id, group.version());
        return RestResponse.ok(view(delegating.accept(group, capacity, delegationId, signedIn.caller(), clock.now())));
    }

    @POST
    @Path("/{delegationId}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("group:delegate")
    @Operation(summary = "Say no to the budgets offered, as the group's leader")
    public RestResponse<DelegationView> decline(UUID id, UUID delegationId, @NotNull @Valid Declining body) {
        var group = groups.locked(id);
        var capacity = speaking.asLeader(group);
        ifMatch.expects(id, group.version());
        return RestResponse.ok(
                view(delegating.decline(group, capacity, delegationId, body.reason(), signedIn.caller(), clock.now())));
    }

    @POST
    @Path("/{delegationId}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("group:withdraw-delegation")
    @Operation(summary = "Give notice that the delegation ends, with the reason, 20 working days before")
    public RestResponse<DelegationView> withdraw(UUID id, UUID delegationId, @NotNull @Valid NewWithdrawal body) {
        var group = groups.locked(id);
        String office = speaking.asReviewingOffice(group);
        ifMatch.expects(id, group.version());
        return RestResponse.ok(view(delegating.withdraw(
                group, office, delegationId, body.on(), body.reason(), body.asSanction(), clock.now())));
    }

    private DelegationView view(Delegation delegation) {
        return DelegationView.of(
                delegation,
                config.paperClipsBelow(),
                stays.heldFor(delegation.groupId()).isPresent());
    }
}
