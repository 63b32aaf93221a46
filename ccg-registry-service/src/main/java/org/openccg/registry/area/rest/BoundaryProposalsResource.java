package org.openccg.registry.area.rest;

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
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.area.BoundaryProposal;
import org.openccg.registry.area.BoundaryProposals;
import org.openccg.registry.area.Proposing;
import org.openccg.registry.ccg.Groups;

/** Anybody concerned may propose boundaries, on the record; only the group changes them. */
@Path("/groups/{id}/boundary-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Areas")
class BoundaryProposalsResource {

    private final Groups groups;
    private final BoundaryProposals proposals;
    private final Proposing proposing;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    BoundaryProposalsResource(
            Groups groups,
            BoundaryProposals proposals,
            Proposing proposing,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.proposals = proposals;
        this.proposing = proposing;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("group:propose-boundary")
    @Operation(
            summary = "Propose other boundaries, for a member practice or the office you act for",
            description = "It is recorded with your name and changes nothing: the group adopts it or declines it.")
    @APIResponseSchema(value = BoundaryProposalView.class, responseCode = "201")
    public RestResponse<BoundaryProposalView> propose(UUID id, @NotNull @Valid NewBoundaryProposal body) {
        var proposal = proposing.propose(
                groups.get(id), body.practice(), body.adds(), body.removes(), body.reason(), clock.now());
        return ResponseBuilder.<BoundaryProposalView>created(URI.create("/groups/" + id + "/boundary-proposals"))
                .entity(view(proposal))
                .build();
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "What was proposed about the group's boundaries, oldest first, for those whom it concerns")
    public Page<BoundaryProposalView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        groups.concerning(signedIn.caller(), id, clock.today());
        var found = proposals.ofGroup(id, Cursor.read(after, 1).orElse(null), limit + 1);
        return Page.of(views(found), limit, view -> Cursor.of(view.id().toString()));
    }

    @POST
    @Path("/{proposalId}/adopt")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:change-area")
    @Operation(summary = "Make a proposal your group's own: its area changes at once")
    public RestResponse<BoundaryProposalView> adopt(UUID id, UUID proposalId, @NotNull @Valid BoundaryAnswer body) {
        var group = groups.locked(id);
        ifMatch.expects(id, group.version());
        return RestResponse.ok(view(proposing.adopt(group, proposalId, body.words(), clock.now())));
    }

    @POST
    @Path("/{proposalId}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:change-area")
    @Operation(summary = "Decline a proposal in words; nothing follows from that")
    public RestResponse<BoundaryProposalView> decline(UUID id, UUID proposalId, @NotNull @Valid BoundaryAnswer body) {
        var group = groups.locked(id);
        ifMatch.expects(id, group.version());
        return RestResponse.ok(view(proposing.decline(group, proposalId, body.words(), clock.now())));
    }

    private BoundaryProposalView view(BoundaryProposal proposal) {
        return views(List.of(proposal)).get(0);
    }

    private List<BoundaryProposalView> views(List<BoundaryProposal> found) {
        var pieces = proposals.piecesOf(found);
        return found.stream()
                .map(each -> BoundaryProposalView.of(each, pieces.get(each.id())))
                .toList();
    }
}
