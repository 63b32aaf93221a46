package org.openccg.authorisation.decision.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.decision.Blocking;
import org.openccg.authorisation.decision.Deciding;
import org.openccg.authorisation.letter.LetterAnswer;
import org.openccg.authorisation.letter.Previewing;
import org.openccg.authorisation.letter.Writing;
import org.openccg.platform.security.Roles;

/** What the group would read, before anything is decided. */
@Path("/applications/{id}/block/preview")
@Tag(name = "Letters")
class DecisionPreviewResource {

    private final Previewing previewing;
    private final Deciding deciding;
    private final Writing writing;

    DecisionPreviewResource(Previewing previewing, Deciding deciding, Writing writing) {
        this.previewing = previewing;
        this.deciding = deciding;
        this.writing = writing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_HTML)
    @Roles("authorising-officer")
    @PermissionsAllowed("application:draft-decision")
    @Operation(
            summary = "The letter of a block as it would be served now, marked as a preview; leaves no trace",
            description = "Takes what a block takes, and refuses what a block is refused for. Accept: text/html.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> preview(UUID id, @Valid @NotNull Blocking body) {
        var written = previewing.preview(
                id,
                (application, by, at) ->
                        writing.decision(application, deciding.block(application, body, by, at), true));
        return LetterAnswer.html(written.html());
    }
}
