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
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.decision.Deciding;
import org.openccg.authorisation.decision.Intended;
import org.openccg.authorisation.decision.Intention;
import org.openccg.authorisation.letter.LetterAnswer;
import org.openccg.authorisation.letter.Previewing;
import org.openccg.authorisation.letter.Writing;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

/** What the group would read, before anything is decided. */
@Path("/applications/{id}/decision-preview")
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
            summary = "The letter of a decision as it would be served now, marked as a preview; leaves no trace",
            description =
                    "Takes the body of one step under its name, as a draft does, and refuses what deciding so would"
                            + " be refused for. Accept: text/html.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> preview(UUID id, @Valid @NotNull Intention body) {
        var written = previewing.preview(
                id,
                (application, by, at) -> writing.decision(
                        application, deciding.take(application, intended(application, body, by), by, at), true));
        return LetterAnswer.html(written.html());
    }

    /** Who may not decide at all is told so before anything is said of what was sent. */
    private static Intended intended(Application application, Intention body, Acting by) {
        var only = body.only();
        if (only.isEmpty()) {
            application.refusalToDecide(Step.AUTHORISE, by).ifPresent(refused -> {
                throw refused;
            });
        }
        return only.orElseThrow(() -> Refused.because(
                AuthorisationProblem.DECISION_INCOMPLETE,
                "A preview is of one step, no less and no more.",
                "Send the body of one step, under its name."));
    }
}
