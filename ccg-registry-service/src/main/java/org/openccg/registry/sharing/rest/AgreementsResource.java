package org.openccg.registry.sharing.rest;

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
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.sharing.Agreements;
import org.openccg.registry.sharing.Sharing;

/** Agreements by which groups share overheads without becoming one. Like signatures, consents need no If-Match. */
@Path("/sharing-agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sharing agreements")
class AgreementsResource {

    private final Agreements agreements;
    private final Sharing sharing;
    private final AgreementViews views;
    private final Trail trail;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    AgreementsResource(
            Agreements agreements,
            Sharing sharing,
            AgreementViews views,
            Trail trail,
            SignedIn signedIn,
            BusinessClock clock) {
        this.agreements = agreements;
        this.sharing = sharing;
        this.views = views;
        this.trail = trail;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("sharing-agreement:view")
    @Operation(summary = "Agreements to share, oldest first: those in force, and proposals for those whom they concern")
    public Page<AgreementView> list(
            @RestQuery @Nullable UUID group,
            @RestQuery String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var found = agreements.visible(
                group, Cursor.read(after, 1).orElse(null), limit + 1, signedIn.caller(), clock.today());
        return Page.of(views.of(found), limit, AgreementView::cursor);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("sharing-agreement:view")
    @Operation(summary = "One agreement: who shares what at which share of the costs, and who stays liable")
    public AgreementView show(UUID id) {
        return views.of(agreements.visible(id, signedIn.caller(), clock.today()));
    }

    @GET
    @Path("/{id}/trail")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("sharing-agreement:view")
    @Operation(summary = "Everything that happened to the agreement")
    public List<Recorded> trail(UUID id) {
        return trail.of(agreements.visible(id, signedIn.caller(), clock.today()).id());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("sharing-agreement:propose")
    @Operation(summary = "Propose, as chair of a party, what to share; it is in force when every party has agreed")
    @APIResponseSchema(value = AgreementView.class, responseCode = "201")
    public RestResponse<AgreementView> propose(@NotNull @Valid NewAgreement body) {
        var agreement = sharing.propose(body.proposed());
        return ResponseBuilder.<AgreementView>created(URI.create("/sharing-agreements/" + agreement.id()))
                .entity(views.of(agreement))
                .build();
    }

    @POST
    @Path("/{id}/agree")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("sharing-agreement:agree")
    @Operation(summary = "Agree as chair of a party; the last one puts it in force")
    public RestResponse<AgreementView> agree(UUID id, @NotNull @Valid Agreeing body) {
        return RestResponse.ok(views.of(sharing.agree(id, body.group())));
    }

    @POST
    @Path("/{id}/leave")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("sharing-agreement:leave")
    @Operation(
            summary =
                    "Give notice as chair of a party: it ends for all that day; the rest propose another that replaces"
                            + " it, with keys of their own")
    public RestResponse<AgreementView> leave(UUID id, @NotNull @Valid Leaving body) {
        return RestResponse.ok(views.of(sharing.leave(id, body.group(), body.on(), body.reason())));
    }

    @POST
    @Path("/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("sharing-agreement:withdraw")
    @Operation(summary = "Say no as chair of a party, while it is a proposal")
    public RestResponse<AgreementView> withdraw(UUID id, @NotNull @Valid Withdrawing body) {
        return RestResponse.ok(views.of(sharing.withdraw(id, body.group(), body.reason())));
    }
}
