package org.openccg.registry.assignment.rest;

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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.assignment.Assigning;
import org.openccg.registry.assignment.Assignment;
import org.openccg.registry.assignment.Assignments;
import org.openccg.registry.assignment.Representation;
import org.openccg.registry.assignment.Representations;

@Path("/practices/{code}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
class AssigningResource {

    private final Assignments assignments;
    private final Representations representations;
    private final Assigning assigning;
    private final BusinessClock clock;

    AssigningResource(
            Assignments assignments, Representations representations, Assigning assigning, BusinessClock clock) {
        this.assignments = assignments;
        this.representations = representations;
        this.assigning = assigning;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("practice:assign")
    @Operation(
            summary = "Propose, for the Board, to put a practice that is in no group into one",
            description = "The practice and the group may be heard for 14 days. Nothing comes of it before, and nothing"
                    + " at all when the practice chooses a group itself meanwhile.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "201")
    public RestResponse<AssignmentView> propose(String code, @NotNull @Valid NewAssignment body) {
        var assignment = assigning.propose(code, body.groupId(), body.reason(), clock.now());
        return ResponseBuilder.<AssignmentView>created(URI.create("/assignments/" + assignment.id()))
                .entity(AssignmentView.of(assignment, List.of()))
                .build();
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("practice:view")
    @Operation(summary = "Assignments of the practice, oldest first, for itself and national bodies")
    public Page<AssignmentView> list(
            String code, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var found = assignments.ofPractice(code, Cursor.read(after, 1).orElse(null), limit + 1);
        var said = representations.of(found.stream().map(Assignment::id).toList()).stream()
                .collect(Collectors.groupingBy(Representation::assignmentId));
        var views = found.stream()
                .map(each -> AssignmentView.of(each, said.getOrDefault(each.id(), List.of())))
                .toList();
        return Page.of(views, limit, view -> Cursor.of(view.id().toString()));
    }
}
