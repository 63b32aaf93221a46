package org.openccg.authorisation.assessment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.assessment.Assessing;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.assessment.Found;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
class FindingsResource {

    private final Handling handling;
    private final Assessing assessing;
    private final Findings findings;
    private final Catalogues catalogues;

    FindingsResource(Handling handling, Assessing assessing, Findings findings, Catalogues catalogues) {
        this.handling = handling;
        this.assessing = assessing;
        this.findings = findings;
        this.catalogues = catalogues;
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
        return view(application);
    }

    @GET
    @Path("/{id}/findings")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "What was found so far, for both sides to see")
    public FindingsView list(UUID id) {
        var application = handling.open(id);
        return view(application);
    }

    @GET
    @Path("/{id}/findings/progress")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "How far the assessment is, domain by domain, and what is still to do")
    public ProgressView progress(UUID id) {
        var application = handling.open(id);
        var catalogue = application.catalogueVersion().map(catalogues::version).orElseGet(catalogues::newest);
        return ProgressView.of(catalogue, findings.of(application));
    }

    @GET
    @Path("/{id}/findings/history")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Everything ever found in the case, oldest first: who stated or changed what, and why")
    public Page<FindingVersionView> history(
            UUID id,
            @Parameter(description = "one criterion only, such as D3-02") @RestQuery @Nullable String criterion,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var found = findings.history(handling.open(id), criterion, FindingVersionView.place(after), limit + 1);
        return Page.of(
                found.stream().map(FindingVersionView::of).toList(),
                limit,
                last -> Cursor.of(String.valueOf(last.number())));
    }

    private FindingsView view(Application application) {
        return FindingsView.of(application, findings.of(application), findings.beneathModeration(application));
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
