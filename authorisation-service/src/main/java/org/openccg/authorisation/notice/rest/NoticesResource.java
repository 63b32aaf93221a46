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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Step;
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

    NoticesResource(Attempts attempts, NoticeSteps steps, Registry registry, SignedIn signedIn) {
        this.attempts = attempts;
        this.steps = steps;
        this.registry = registry;
        this.signedIn = signedIn;
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
