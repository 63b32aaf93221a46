package org.openccg.authorisation.notice.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.letter.LetterAnswer;
import org.openccg.authorisation.letter.Previewing;
import org.openccg.authorisation.letter.Writing;
import org.openccg.authorisation.notice.Attempts;
import org.openccg.authorisation.notice.Proposed;
import org.openccg.authorisation.notice.Serving;
import org.openccg.authorisation.notice.rest.Proposal.Fetched;
import org.openccg.authorisation.registry.Registry;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notice and representations")
class NoticesResource {

    private final Attempts attempts;
    private final NoticeSteps steps;
    private final Registry registry;
    private final SignedIn signedIn;
    private final Previewing previewing;
    private final Serving serving;
    private final Writing writing;

    NoticesResource(
            Attempts attempts,
            NoticeSteps steps,
            Registry registry,
            SignedIn signedIn,
            Previewing previewing,
            Serving serving,
            Writing writing) {
        this.attempts = attempts;
        this.steps = steps;
        this.registry = registry;
        this.signedIn = signedIn;
        this.previewing = previewing;
        this.serving = serving;
        this.writing = writing;
    }

    @POST
    @Path("/{id}/serve-notice")
    @Consumes(MediaType.APPLICATION_JSON)
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("application:serve-notice")
    @Operation(summary = "Serve notice of a proposed block; an attempt on a prohibited ground is recorded")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "A new UUID per request; the same again when it is repeated",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(NoticeView.class)
    public RestResponse<?> serveNotice(UUID id, @Valid @NotNull Proposal body) {
        return serve(id, Step.SERVE_NOTICE, body);
    }

    @POST
    @Path("/{id}/renotify")
    @Consumes(MediaType.APPLICATION_JSON)
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("application:renotify")
    @Operation(summary = "Serve a fresh notice with other grounds; the period starts again")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "A new UUID per request; the same again when it is repeated",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(NoticeView.class)
    public RestResponse<?> renotify(UUID id, @Valid @NotNull Proposal body) {
        return serve(id, Step.RENOTIFY, body);
    }

    @POST
    @Path("/{id}/serve-notice/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles("manager")
    @PermissionsAllowed("application:serve-notice")
    @Operation(summary = "What would be wrong with a notice; leaves no trace")
    public NoticeCheck check(UUID id, @Valid @NotNull Proposal body) {
        return steps.check(id, body, fetch(id, body));
    }

    @POST
    @Path("/{id}/renotify/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles("manager")
    @PermissionsAllowed("application:renotify")
    @Operation(summary = "What would be wrong with a fresh notice; leaves no trace")
    public NoticeCheck checkAgain(UUID id, @Valid @NotNull Proposal body) {
        return steps.check(id, body, fetch(id, body));
    }

    @GET
    @Path("/{id}/notices")
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every notice served in the case, in order")
    public List<NoticeView> list(UUID id) {
        return steps.list(id);
    }

    @POST
    @Path("/{id}/serve-notice/preview")
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
        var proposed = body.with(fetch(id, body));
        var written = previewing.preview(id, (application, by, at) -> {
            var step = application.status() == Status.NOTICE_SERVED ? Step.RENOTIFY : Step.SERVE_NOTICE;
            return writing.notice(application, serving.serve(application, step, proposed, by, at), true);
        });
        return LetterAnswer.html(written.html());
    }

    private RestResponse<?> serve(UUID id, Step step, Proposal body) {
        var fetched = fetch(id, body);
        Serving.refuseIfAny(attempts.record(id, step, body.with(fetched)));
        return steps.serve(id, step, body, fetched);
    }

    /** Nobody else is asked within a transaction, and nobody at all where no sums are given. */
    private Fetched fetch(UUID id, Proposal body) {
        return new Fetched(
                Proposed.needsAllowance(body.grounds())
                        ? registry.allowance(steps.groupOf(id), signedIn.token())
                        : Optional.empty());
    }
}
