package org.openccg.authorisation.information.rest;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.information.Answered;
import org.openccg.authorisation.information.Answering;
import org.openccg.authorisation.information.Asked;
import org.openccg.authorisation.information.InformationRequest;
import org.openccg.authorisation.information.InformationRequests;
import org.openccg.authorisation.information.Requesting;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** Asking and answering. */
@Path("/applications/{id}/information-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for information")
class InformationResource {

    private final Handling handling;
    private final Requesting requesting;
    private final Answering answering;
    private final InformationRequests requests;
    private final RequestViews views;

    InformationResource(
            Handling handling,
            Requesting requesting,
            Answering answering,
            InformationRequests requests,
            RequestViews views) {
        this.handling = handling;
        this.requesting = requesting;
        this.answering = answering;
        this.requests = requests;
        this.views = views;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:request-information")
    @Operation(summary = "Ask the group, openly, which stops the clock of the decision within its limit")
    @APIResponseSchema(value = RequestView.class, responseCode = "201")
    public RestResponse<RequestView> ask(UUID id, @Valid @NotNull Asked body) {
        var made = new InformationRequest[1];
        var application = handling.addAsReviewer(id, "REQUEST_INFORMATION", null, (each, by, at) -> {
            made[0] = requesting.ask(each, body, by, at);
            return Map.of(
                    "request",
                    made[0].id(),
                    "number",
                    made[0].number(),
                    "criteria",
                    body.criteria(),
                    "stopsClock",
                    made[0].stoppedClock());
        });
        return ResponseBuilder.<RequestView>created(URI.create("/applications/%s/information-requests".formatted(id)))
                .entity(views.of(application, made[0]))
                .build();
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every request with its answer, for both sides to see alike, in order")
    public List<RequestView> list(UUID id) {
        var application = handling.open(id);
        return views.of(application, requests.of(application.id()));
    }

    @POST
    @Path("/{requestId}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:answer")
    @Operation(summary = "Answer for the group, as anybody of it; late too, until the request is closed")
    public RestResponse<RequestView> answer(UUID id, UUID requestId, @Valid @NotNull Answered body) {
        var answered = new InformationRequest[1];
        var application = handling.add(id, "ANSWER_INFORMATION_REQUEST", (each, by, at) -> {
            answered[0] = answering.answer(each, requestId, body, by, at);
            return Map.of("request", requestId, "number", answered[0].number(), "evidence", body.evidence());
        });
        return RestResponse.ok(views.of(application, answered[0]));
    }
}
