package org.openccg.authorisation.bundle.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.authorisation.bundle.Archive;
import org.openccg.authorisation.bundle.Bundle;
import org.openccg.authorisation.bundle.PaginatedCase;
import org.openccg.platform.security.Roles;

/** One operation in two forms. Neither has a transaction of its own: what is large is read outside of any. */
@Path("/applications/{id}/bundle")
@Tag(name = "Applications")
class BundleResource {

    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";

    private final PaginatedCase paginated;
    private final Archive archive;

    BundleResource(PaginatedCase paginated, Archive archive) {
        this.paginated = paginated;
        this.archive = archive;
    }

    @GET
    @Produces(PDF)
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("application:view")
    @Operation(
            summary = "The whole case to take along: one paginated PDF, or an archive with every document as it is",
            description = "Accept: application/pdf or application/zip. The same case gives the same bundle. Working"
                    + " notes are no part of it.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> paginated(UUID id) {
        return saved(paginated.of(id), PDF, "bid-%s.pdf".formatted(id));
    }

    @GET
    @Produces(ZIP + ";qs=0.5")
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("application:view")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> archived(UUID id) {
        return saved(archive.of(id), ZIP, "bid-%s.zip".formatted(id));
    }

    /** To be saved and never shown in place. */
    private static RestResponse<StreamingOutput> saved(Bundle bundle, String type, String name) {
        return ResponseBuilder.<StreamingOutput>ok(bundle::writeTo, type)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
