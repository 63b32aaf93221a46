package org.openccg.authorisation.evidence.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.authorisation.evidence.Completing;
import org.openccg.authorisation.evidence.Parting;
import org.openccg.authorisation.evidence.Spool;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** Files in parts: a broken line costs one part, and whoever comes back sees which are missing. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class UploadsResource {

    private final Parting parting;
    private final Completing completing;
    private final Storing storing;

    UploadsResource(Parting parting, Completing completing, Storing storing) {
        this.parting = parting;
        this.completing = completing;
        this.storing = storing;
    }

    @POST
    @Path("/{id}/uploads")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:upload")
    @Operation(summary = "Begin to send a document in parts; what could not be taken is refused before it is sent")
    @APIResponseSchema(value = UploadView.class, responseCode = "201")
    public RestResponse<UploadView> begin(UUID id, @Valid @NotNull NewUpload body) {
        var view = UploadView.of(parting.begin(id, body.announced()));
        return ResponseBuilder.<UploadView>created(URI.create("/applications/%s/uploads/%s".formatted(id, view.id())))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}/uploads")
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Unfinished uploads of one's own side, oldest first")
    public List<UploadView> unfinished(UUID id) {
        return parting.unfinished(id).stream().map(UploadView::of).toList();
    }

    @GET
    @Path("/{id}/uploads/{upload}")
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "How far an upload is, and which parts are missing")
    public UploadView progress(UUID id, UUID upload) {
        return UploadView.of(parting.find(id, upload));
    }

    /** The body is spooled to disk before anything is stored, so that a break leaves what was there before. */
    @PUT
    @Path("/{id}/uploads/{upload}/parts/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:upload")
    @Operation(summary = "Send one part; the same part again replaces it")
    public UploadView put(
            UUID id,
            UUID upload,
            @Parameter(description = "From 1", schema = @Schema(type = SchemaType.INTEGER), example = "1") int number,
            InputStream body) {
        long expected = parting.expected(id, upload, number);
        try (var spool = Spool.of(body, expected)) {
            return UploadView.of(parting.put(id, upload, number, spool));
        }
    }

    @POST
    @Path("/{id}/uploads/{upload}/complete")
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:upload")
    @Operation(summary = "Put the parts together, look into the whole, and make it evidence")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "A new UUID per request; the same again when it is repeated",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public RestResponse<?> complete(UUID id, UUID upload) {
        return completing.complete(id, upload, whole -> storing.complete(id, whole));
    }
}
