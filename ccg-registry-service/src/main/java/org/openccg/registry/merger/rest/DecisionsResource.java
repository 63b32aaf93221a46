package org.openccg.registry.merger.rest;

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
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.merger.Deciding;

/** The groups apply for their merger, and the Board decides. */
@Path("/mergers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mergers")
class DecisionsResource {

    private final Deciding deciding;
    private final MergerViews views;
    private final BusinessClock clock;

    DecisionsResource(Deciding deciding, MergerViews views, BusinessClock clock) {
        this.deciding = deciding;
        this.views = views;
        this.clock = clock;
    }

    @POST
    @Path("/apply")
    @Transactional
    @Idempotent
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("merger:propose")
    @Operation(
            summary = "Apply for an agreed merger, for the groups you lead; the last group's makes it an application")
    public RestResponse<MergerView> apply(UUID id) {
        return RestResponse.ok(views.of(deciding.apply(id, clock.now())));
    }

    @POST
    @Path("/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("merger:decide")
    @Operation(summary = "Approve, for the Board, what the groups applied for")
    public RestResponse<MergerView> approve(UUID id, @NotNull @Valid Reasons body) {
        return RestResponse.ok(views.of(deciding.approve(id, body.reasons(), clock.now())));
    }

    @POST
    @Path("/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("merger:decide")
    @Operation(summary = "Refuse, for the Board, what the groups applied for; they stay as they are")
    public RestResponse<MergerView> refuse(UUID id, @NotNull @Valid Reasons body) {
        return RestResponse.ok(views.of(deciding.refuse(id, body.reasons(), clock.now())));
    }

    @POST
    @Path("/effect")
    @Transactional
    @Idempotent
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("merger:decide")
    @Operation(summary = "Make one group of them, for the Board, on its first day or later")
    public RestResponse<MergerView> effect(UUID id) {
        return RestResponse.ok(views.of(deciding.effect(id, clock.now())));
    }
}
