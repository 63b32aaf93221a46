package org.openccg.registry.assignment.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.assignment.Assigning;
import org.openccg.registry.assignment.Assignment;
import org.openccg.registry.assignment.Assignments;
import org.openccg.registry.assignment.Representations;

/** The Board proposes, the practice and the group are heard, the Board decides. Representations need no If-Match. */
@Path("/assignments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
class AssignmentsResource {

    private final Assignments assignments;
    private final Representations representations;
    private final Assigning assigning;
    private final Trail trail;
    private final IfMatch ifMatch;
    private final BusinessClock clock;

    AssignmentsResource(
            Assignments assignments,
            Representations representations,
            Assigning assigning,
            Trail trail,
            IfMatch ifMatch,
            BusinessClock clock) {
        this.assignments = assignments;
        this.representations = representations;
        this.assigning = assigning;
        this.trail = trail;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("assignment:view")
    @Operation(summary = "One assignment: why, until when both may be heard, what they said")
    public AssignmentView show(UUID id) {
        return view(assignments.concerning(id));
    }

    @GET
    @Path("/trail")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("assignment:view")
    @Operation(summary = "Everything that happened to the assignment, for those whom it concerns")
    public List<Recorded> trail(UUID id) {
        return trail.of(assignments.concerning(id).id());
    }

    @POST
    @Path("/representations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("assignment:represent")
    @Operation(summary = "Say, for the practice or as the group's chair, what speaks for or against it")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "201")
    public RestResponse<AssignmentView> represent(UUID id, @NotNull @Valid NewRepresentation body) {
        return RestResponse.status(
                RestResponse.Status.CREATED, view(assigning.represent(id, body.said(), clock.now())));
    }

    @POST
    @Path("/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("assignment:confirm")
    @Operation(summary = "Make the practice a member, for the Board, after the last day and with an answer to all")
    public RestResponse<AssignmentView> confirm(UUID id, @NotNull @Valid Confirmation body) {
        var assignment = looked(id);
        return RestResponse.ok(view(assigning.confirm(assignment, body.answers(), body.reason(), clock.now())));
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("assignment:withdraw")
    @Operation(summary = "Propose it no longer, for the Board")
    public RestResponse<AssignmentView> withdraw(UUID id, @NotNull @Valid Withdrawal body) {
        return RestResponse.ok(view(assigning.withdraw(looked(id), body.reason(), clock.now())));
    }

    private Assignment looked(UUID id) {
        var assignment = assigning.asBoard(id);
        ifMatch.expects(id, assignment.version());
        return assignment;
    }

    private AssignmentView view(Assignment assignment) {
        return AssignmentView.of(assignment, representations.of(List.of(assignment.id())));
    }
}
