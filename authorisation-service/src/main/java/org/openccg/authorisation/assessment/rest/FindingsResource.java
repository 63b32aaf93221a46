package org.openccg.authorisation.assessment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.assessment.Assessing;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.assessment.Found;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
class FindingsResource {

    private final Handling handling;
    private final Assessing assessing;
    private final Findings findings;

    FindingsResource(Handling handling, Assessing assessing, Findings findings) {
        this.handling = handling;
        this.assessing = assessing;
        this.findings = findings;
    }

    @PUT
    @Path("/{id}/findings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("application:assess")
    @Operation(summary = "State findings for any number of criteria at once; those not named stay as they are")
    public FindingsView assess(UUID id, @Valid @NotNull Batch body) {
        var application = handling.change(id, "ASSESS", null, (each, by, at) -> {
            assessing.assess(each, body.findings(), body.catalogueVersion(), by, at);
            return Map.of("findings", body.findings());
        });
        return FindingsView.of(application, findings.of(application));
    }

    @GET
    @Path("/{id}/findings")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "What was found so far, for both sides to see")
    public FindingsView list(UUID id) {
        var application = handling.open(id);
        return FindingsView.of(application, findings.of(application));
    }

    /**
     * A batch of findings.
     *
     * @param catalogueVersion the version the assessor worked from, to be sure it is the one that applies
     */
    @Schema(name = "FindingsBatch")
    record Batch(
            @Schema(examples = "1") @Nullable String catalogueVersion,
            @NotEmpty @Size(max = 500) List<@Valid @NotNull Found> findings) {}
}
