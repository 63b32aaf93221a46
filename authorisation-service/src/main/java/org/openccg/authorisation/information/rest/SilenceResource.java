package org.openccg.authorisation.information.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.information.Answering;
import org.openccg.authorisation.information.InformationRequest;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** What the reviewing office does when nobody answers, or need not. */
@Path("/applications/{id}/information-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for information")
class SilenceResource {

    private final Handling handling;
    private final Answering answering;
    private final RequestViews views;

    SilenceResource(Handling handling, Answering answering, RequestViews views) {
        this.handling = handling;
        this.answering = answering;
        this.views = views;
    }

    @POST
    @Path("/{requestId}/warn")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:request-information")
    @Operation(summary = "Warn, once, that the time to answer is over; gives five further working days or more")
    public RestResponse<RequestView> warn(UUID id, UUID requestId, @Valid @NotNull Warning body) {
        var warned = new InformationRequest[1];
        var application = handling.addAsReviewer(id, "WARN_OF_INFORMATION_REQUEST", null, (each, by, at) -> {
            warned[0] = answering.warn(each, requestId, body.workingDays(), by, at);
            return Map.of("request", requestId, "number", warned[0].number());
        });
        return RestResponse.ok(views.of(application, warned[0]));
    }

    @POST
    @Path("/{requestId}/close")
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:request-information")
    @Operation(summary = "Close without an answer, after the warning: its criteria become NOT_MET, not evidenced")
    public RestResponse<RequestView> close(UUID id, UUID requestId) {
        var closed = new InformationRequest[1];
        var application = handling.change(id, "CLOSE_INFORMATION_REQUEST", null, (each, by, at) -> {
            closed[0] = answering.close(each, requestId, by, at);
            return Map.of("request", requestId, "number", closed[0].number(), "criteria", closed[0].criteria());
        });
        return RestResponse.ok(views.of(application, closed[0]));
    }

    @POST
    @Path("/{requestId}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:request-information")
    @Operation(summary = "Withdraw a request that need not be answered any more")
    public RestResponse<RequestView> withdraw(UUID id, UUID requestId, @Valid @NotNull Withdrawal body) {
        var withdrawn = new InformationRequest[1];
        var application = handling.addAsReviewer(id, "WITHDRAW_INFORMATION_REQUEST", body.reason(), (each, by, at) -> {
            withdrawn[0] = answering.withdraw(each, requestId, body.reason(), by, at);
            return Map.of("request", requestId, "number", withdrawn[0].number());
        });
        return RestResponse.ok(views.of(application, withdrawn[0]));
    }

    /**
     * A warning.
     *
     * @param workingDays to answer from now on; the fewest the setting allows when left out
     */
    @Schema(name = "InformationWarning")
    record Warning(
            @Min(1) @Max(60) @Schema(examples = "5") @Nullable
            Integer workingDays) {}

    @Schema(name = "InformationRequestWithdrawal")
    record Withdrawal(
            @NotBlank @Size(max = 2_000) @Schema(examples = "The site visit answered it.")
            String reason) {}
}
