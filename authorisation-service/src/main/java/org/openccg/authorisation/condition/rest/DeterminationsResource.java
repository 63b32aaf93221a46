package org.openccg.authorisation.condition.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.condition.ConditionsNamed;
import org.openccg.authorisation.condition.Determining;
import org.openccg.authorisation.condition.Escalating;
import org.openccg.authorisation.condition.Recommended;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

@Path("/applications/{id}/conditions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conditions")
class DeterminationsResource {

    private final Handling handling;
    private final Determining determining;
    private final ConditionViews views;

    DeterminationsResource(Handling handling, Determining determining, ConditionViews views) {
        this.handling = handling;
        this.determining = determining;
        this.views = views;
    }

    @POST
    @Path("/discharge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("application:discharge-condition")
    @Operation(summary = "Discharge conditions; with the last one the group is authorised in full")
    @APIResponseSchema(ConditionsView.class)
    public RestResponse<ConditionsView> discharge(UUID id, @Valid @NotNull ConditionsNamed body) {
        return determined(id, "DISCHARGE_CONDITION", Recommended.DISCHARGE, body);
    }

    @POST
    @Path("/retain")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("application:retain-condition")
    @Operation(summary = "Keep conditions as they are for another quarter")
    @APIResponseSchema(ConditionsView.class)
    public RestResponse<ConditionsView> retain(UUID id, @Valid @NotNull ConditionsNamed body) {
        return determined(id, "RETAIN_CONDITION", Recommended.RETAIN, body);
    }

    @POST
    @Path("/vary")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("application:vary-condition")
    @Operation(summary = "Vary conditions as reviewed, never to a higher level")
    @APIResponseSchema(ConditionsView.class)
    public RestResponse<ConditionsView> vary(UUID id, @Valid @NotNull ConditionsNamed body) {
        return determined(id, "VARY_CONDITION", Recommended.VARY, body);
    }

    @POST
    @Path("/escalate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("application:escalate-condition")
    @Operation(summary = "Raise conditions as reviewed; from level IV on after the group answered the notice of it")
    @APIResponseSchema(ConditionsView.class)
    public RestResponse<ConditionsView> escalate(UUID id, @Valid @NotNull Escalating body) {
        var application = handling.change(
                id,
                "ESCALATE_CONDITION",
                body.reasons(),
                (each, by, at) -> ConditionsResource.detail(determining.escalate(each, body, by, at)));
        return RestResponse.ok(views.of(application, handling.now()));
    }

    private RestResponse<ConditionsView> determined(UUID id, String what, Recommended how, ConditionsNamed body) {
        var application = handling.change(
                id,
                what,
                body.reasons(),
                (each, by, at) -> ConditionsResource.detail(determining.determine(each, how, body, by, at)));
        if (determining.isLastDischarged(application)) {
            handling.hear(id, Step.DISCHARGE_LAST.name(), (each, by, at) -> {
                determining.dischargeLast(each, at);
                return Map.of();
            });
        }
        return RestResponse.ok(views.of(application, handling.now()));
    }
}
