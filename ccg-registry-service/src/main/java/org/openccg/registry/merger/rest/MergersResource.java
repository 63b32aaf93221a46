package org.openccg.registry.merger.rest;

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
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.merger.Merger;
import org.openccg.registry.merger.MergerHistory;
import org.openccg.registry.merger.Mergers;
import org.openccg.registry.merger.Proposing;

/** Groups that want to become one: proposed, consulted on and withdrawn by those who lead them. */
@Path("/mergers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mergers")
class MergersResource {

    private final Mergers mergers;
    private final Proposing proposing;
    private final MergerViews views;
    private final MergerHistory history;
    private final IfMatch ifMatch;
    private final BusinessClock clock;

    MergersResource(
            Mergers mergers,
            Proposing proposing,
            MergerViews views,
            MergerHistory history,
            IfMatch ifMatch,
            BusinessClock clock) {
        this.mergers = mergers;
        this.proposing = proposing;
        this.views = views;
        this.history = history;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("merger:propose")
    @Operation(summary = "Propose, as who leads one of them, that several groups become one")
    @APIResponseSchema(value = MergerView.class, responseCode = "201")
    public RestResponse<MergerView> propose(@NotNull @Valid NewMerger body) {
        var merger = proposing.propose(new TreeSet<>(body.groups()), body.plan(), clock.now());
        return ResponseBuilder.<MergerView>created(URI.create("/mergers/" + merger.id()))
                .entity(views.of(merger))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("merger:view")
    @Operation(summary = "One merger, for its groups; for offices above them once they have applied")
    public MergerView show(UUID id) {
        return views.of(mergers.concerned(id));
    }

    @GET
    @Path("/{id}/trail")
    @Transactional
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("merger:view")
    @Operation(summary = "Everything that happened to the merger, but for what was answered in secret")
    public List<Recorded> trail(UUID id) {
        return history.of(mergers.concerned(id).id());
    }

    @POST
    @Path("/{id}/consult")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("merger:propose")
    @Operation(summary = "Ask the practices what they think, with a last day for answers")
    public RestResponse<MergerView> consult(UUID id, @NotNull @Valid NewConsultation body) {
        var merger = expected(id);
        proposing.consult(merger, body.asked(), body.until(), clock.now());
        return RestResponse.ok(views.of(merger));
    }

    @POST
    @Path("/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("merger:propose")
    @Operation(summary = "End it for all, as who leads one of the groups, before they have applied")
    public RestResponse<MergerView> withdraw(UUID id, @NotNull @Valid Reasons body) {
        var merger = expected(id);
        proposing.withdraw(merger, body.reasons(), clock.now());
        return RestResponse.ok(views.of(merger));
    }

    private Merger expected(UUID id) {
        var merger = mergers.locked(id);
        ifMatch.expects(id, merger.version());
        return merger;
    }
}
