package org.openccg.authorisation.allocation.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.allocation.Allocating;
import org.openccg.authorisation.allocation.Allocation;
import org.openccg.authorisation.allocation.Allocations;
import org.openccg.authorisation.allocation.NewAllocation;
import org.openccg.authorisation.application.Handling;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** Who assesses and who moderates, for both sides to see. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
class AllocationsResource {

    private final Handling handling;
    private final Allocating allocating;
    private final Allocations allocations;

    AllocationsResource(Handling handling, Allocating allocating, Allocations allocations) {
        this.handling = handling;
        this.allocating = allocating;
        this.allocations = allocations;
    }

    @POST
    @Path("/{id}/allocations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:allocate")
    @Operation(summary = "Allocate an assessor or the moderator: by the rules, or by hand with a reason")
    @APIResponseSchema(value = AllocationView.class, responseCode = "201")
    public RestResponse<AllocationView> allocate(UUID id, @Valid @NotNull NewAllocation body) {
        var made = new Allocation[1];
        handling.addAsReviewer(id, "ALLOCATE", body.reason(), (application, by, at) -> {
            made[0] = allocating.allocate(application, body, by, at);
            return detail(made[0]);
        });
        return RestResponse.status(RestResponse.Status.CREATED, AllocationView.of(made[0]));
    }

    @POST
    @Path("/{id}/allocations/{allocationId}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:allocate")
    @Operation(summary = "Release somebody from a case, with the reason")
    public RestResponse<AllocationView> release(UUID id, UUID allocationId, @Valid @NotNull Releasing body) {
        var released = new Allocation[1];
        handling.addAsReviewer(id, "RELEASE", body.reason(), (application, by, at) -> {
            released[0] = allocating.release(application, allocationId, body.reason(), by, at);
            return detail(released[0]);
        });
        return RestResponse.ok(AllocationView.of(released[0]));
    }

    @GET
    @Path("/{id}/allocations")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Who is or was allocated to the case, oldest first")
    public List<AllocationView> list(UUID id) {
        return allocations.of(handling.open(id)).stream()
                .map(AllocationView::of)
                .toList();
    }

    private static Map<String, Object> detail(Allocation allocation) {
        return Map.of(
                "allocation", allocation.id(),
                "capacity", allocation.capacity().name(),
                "subject", allocation.person().subject(),
                "name", allocation.person().name(),
                "rule", allocation.rule().name());
    }

    @Schema(name = "ReleasingAllocated")
    record Releasing(
            @NotBlank @Size(max = 5_000) @Schema(examples = "Moves to another office in October.")
            String reason) {}
}
