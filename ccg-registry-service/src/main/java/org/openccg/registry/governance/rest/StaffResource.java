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
import org.openccg.registry.governance.Staff;
import org.openccg.registry.governance.Staffing;

/** Whom offices put to work for a group. */
@Path("/groups/{id}/staff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class StaffResource {

    private final Groups groups;
    private final Staff staff;
    private final Staffing staffing;
    private final Speaking speaking;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    StaffResource(
            Groups groups,
            Staff staff,
            Staffing staffing,
            Speaking speaking,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.staff = staff;
        this.staffing = staffing;
        this.speaking = speaking;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("group:view")
    @Operation(
            summary = "Whom offices put to work for the group, and whether that has effect, for those whom it concerns")
    public Page<StaffView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        groups.concerning(signedIn.caller(), id, clock.today());
        var found = staff.ofGroup(id, Cursor.read(after, 1).orElse(null), limit + 1).stream()
                .map(StaffView::of)
                .toList();
        return Page.of(found, limit, StaffView::cursor);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("group:consult")
    @Operation(summary = "Record whom the office put to work for the group; over the group's head it has no effect")
    @APIResponseSchema(value = StaffView.class, responseCode = "201")
    public RestResponse<StaffView> record(UUID id, @NotNull @Valid NewStaff body) {
        var group = groups.locked(id);
        groups.concerning(signedIn.caller(), id, clock.today());
        String office = speaking.asReviewingOffice(group);
        ifMatch.expects(id, group.version());
        var recorded = staffing.record(group, office, body.appointed(), clock.now());
        return ResponseBuilder.<StaffView>created(URI.create("/groups/" + id + "/staff"))
                .entity(StaffView.of(recorded))
                .build();
    }
}
