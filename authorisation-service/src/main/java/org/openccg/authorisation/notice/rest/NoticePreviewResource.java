package org.openccg.authorisation.notice.rest;

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
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.letter.LetterAnswer;
import org.openccg.authorisation.letter.Previewing;
import org.openccg.authorisation.letter.Writing;
import org.openccg.authorisation.letter.Written;
import org.openccg.authorisation.notice.Serving;
import org.openccg.platform.security.Roles;

/** What the group would read, before anything is served. */
@Path("/applications/{id}/serve-notice/preview")
@Tag(name = "Letters")
class NoticePreviewResource {

    private final Previewing previewing;
    private final Serving serving;
    private final Writing writing;

    NoticePreviewResource(Previewing previewing, Serving serving, Writing writing) {
        this.previewing = previewing;
        this.serving = serving;
        this.writing = writing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_HTML)
    @Roles("manager")
    @PermissionsAllowed("application:serve-notice")
    @Operation(
            summary = "The letter of a notice as it would be served now, marked as a preview; leaves no trace",
            description = "Takes what serving takes, and refuses what serving refuses. Accept: text/html.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> preview(UUID id, @Valid @NotNull Proposal body) {
        return LetterAnswer.html(written(id, body).html());
    }

    private Written written(UUID id, Proposal body) {
        return previewing.preview(id, (application, by, at) -> {
            var step = application.status() == Status.NOTICE_SERVED ? Step.RENOTIFY : Step.SERVE_NOTICE;
            return writing.notice(application, serving.serve(application, step, body.grounds(), by, at), true);
        });
    }
}
