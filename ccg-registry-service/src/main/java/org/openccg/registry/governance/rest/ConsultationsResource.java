package org.openccg.registry.governance.rest;

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
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.governance.Consultations;
import org.openccg.registry.governance.Consulting;

/** What offices ask a group about posts they want to fill for it. */
@Path("/groups/{id}/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class ConsultationsResource {

    private final Groups groups;
    private final Consultations consultations;
    private final Consulting consulting;
    private final Speaking speaking;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    ConsultationsResource(
            Groups groups,
            Consultations consultations,
            Consulting consulting,
            Speaking speaking,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.consultations = consultations;
        this.consulting = consulting;
        this.speaking = speaking;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "What offices asked the group about posts, oldest first, for those whom it concerns")
    public Page<ConsultationView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        groups.concerning(signedIn.caller(), id, clock.today());
        var found = consultations.ofGroup(id, Cursor.read(after, 1).orElse(null), limit + 1).stream()
                .map(ConsultationView::of)
                .toList();
        return Page.of(found, limit, ConsultationView::cursor);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("group:consult")
    @Operation(summary = "Ask the group, for the office that reviews it, about a post to be filled for it")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "201")
    public RestResponse<ConsultationView> announce(UUID id, @NotNull @Valid NewConsultation body) {
        var group = groups.locked(id);
        groups.concerning(signedIn.caller(), id, clock.today());
        String office = speaking.asReviewingOffice(group);
        ifMatch.expects(id, group.version());
        var consultation = consulting.announce(group, office, body.announced(), clock.now());
        return ResponseBuilder.<ConsultationView>created(URI.create("/groups/" + id + "/consultations"))
                .entity(ConsultationView.of(consultation))
                .build();
    }

    @POST
    @Path("/{consultationId}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:reply")
    @Operation(summary = "Reply for the group, as chair, once")
    public RestResponse<ConsultationView> reply(UUID id, UUID consultationId, @NotNull @Valid Reply body) {
        var group = groups.locked(id);
        var capacity = speaking.asLeader(group);
        return RestResponse.ok(ConsultationView.of(consulting.reply(
                group,
                consultationId,
                body.agrees(),
                body.text(),
                signedIn.caller().subject(),
                capacity,
                clock.now())));
    }
}
