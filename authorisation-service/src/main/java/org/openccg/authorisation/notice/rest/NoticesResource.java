package org.openccg.authorisation.notice.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.condition.Conditions;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.notice.Attempts;
import org.openccg.authorisation.notice.Notices;
import org.openccg.authorisation.notice.Serving;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.problem.Problem;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notice and representations")
class NoticesResource {

    private final Handling handling;
    private final Attempts attempts;
    private final NoticeSteps steps;
    private final Serving serving;
    private final Notices notices;
    private final Conditions conditions;
    private final Deadlines deadlines;

    NoticesResource(
            Handling handling,
            Attempts attempts,
            NoticeSteps steps,
            Serving serving,
            Notices notices,
            Conditions conditions,
            Deadlines deadlines) {
        this.handling = handling;
        this.attempts = attempts;
        this.steps = steps;
        this.serving = serving;
        this.notices = notices;
        this.conditions = conditions;
        this.deadlines = deadlines;
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
    @Transactional
    @Roles("manager")
    @PermissionsAllowed("application:serve-notice")
    @Operation(summary = "What would be wrong with a notice; leaves no trace")
    public NoticeCheck check(UUID id, @Valid @NotNull Proposal body) {
        var faults = serving.faults(handling.open(id), body.grounds(), body.conditions());
        return new NoticeCheck(
                faults.isEmpty(),
                Problem.of(AuthorisationProblem.GROUND_UNSUPPORTED, faults).faults());
    }

    @GET
    @Path("/{id}/notices")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every notice served in the case, in order")
    public List<NoticeView> list(UUID id) {
        var application = handling.open(id);
        var until = deadlines.of(application.id(), DeadlineKind.REPRESENTATIONS);
        return notices.of(application.id()).stream()
                .map(notice -> NoticeView.of(
                        application, notice, conditions.servedWith(application.id(), notice.id()), until))
                .toList();
    }

    private RestResponse<?> serve(UUID id, Step step, Proposal body) {
        Serving.refuseIfAny(attempts.record(id, step, body.grounds(), body.conditions()));
        return steps.serve(id, step, body);
    }

    @Schema(name = "NoticeCheck")
    record NoticeCheck(boolean servable, List<Problem.Place> faults) {}
}
