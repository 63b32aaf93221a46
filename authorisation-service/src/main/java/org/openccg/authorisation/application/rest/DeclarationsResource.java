package org.openccg.authorisation.application.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.openccg.authorisation.application.Disclosing;
import org.openccg.authorisation.application.Handling;
import org.openccg.platform.declaration.Declaration;
import org.openccg.platform.declaration.Declarations;
import org.openccg.platform.declaration.Declared;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** Reviewers and deciders say what could sway them, before they open a case and for both sides to see. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations of interest")
class DeclarationsResource {

    private final Handling handling;
    private final Disclosing disclosing;
    private final Declarations declarations;
    private final Views views;

    DeclarationsResource(Handling handling, Disclosing disclosing, Declarations declarations, Views views) {
        this.handling = handling;
        this.disclosing = disclosing;
        this.declarations = declarations;
        this.views = views;
    }

    @POST
    @Path("/{id}/declarations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:declare")
    @Operation(summary = "Declare one's interests in a case, or that there are none; the latest word counts")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public RestResponse<ApplicationView> declare(UUID id, @Valid @NotNull NewDeclaration body) {
        var application = handling.addAsReviewer(id, "DECLARE", null, (each, by, at) -> {
            disclosing.declare(each, body.interests(), by, at);
            return Map.of("interests", body.interests());
        });
        return RestResponse.status(RestResponse.Status.CREATED, views.of(application));
    }

    @GET
    @Path("/{id}/declarations")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "What everybody who reviews or decides the case declared last, by name")
    public List<Declaration> list(UUID id) {
        return declarations.ofCase(handling.look(id).id());
    }

    @POST
    @Path("/{id}/declarations/{subject}/countersign")
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:countersign")
    @Operation(summary = "Countersign what another reviewer disclosed, as somebody with nothing to disclose")
    public RestResponse<ApplicationView> countersign(UUID id, UUID subject) {
        var application = handling.addAsReviewer(id, "COUNTERSIGN", null, (each, by, at) -> {
            disclosing.countersign(each, subject, by, at);
            return Map.of("subject", subject);
        });
        return RestResponse.ok(views.of(application));
    }

    /** An empty list says that there are none. */
    @Schema(name = "NewDeclaration")
    record NewDeclaration(@NotNull @Size(max = 50) List<@Valid @NotNull Declared> interests) {}
}
