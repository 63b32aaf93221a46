package org.openccg.authorisation.condition.rest;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.condition.Condition;
import org.openccg.authorisation.condition.ConditionsAnswered;
import org.openccg.authorisation.condition.ConditionsNamed;
import org.openccg.authorisation.condition.Planned;
import org.openccg.authorisation.condition.Planning;
import org.openccg.authorisation.condition.Reviewed;
import org.openccg.authorisation.condition.Reviewing;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

@Path("/applications/{id}/conditions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conditions")
class ConditionsResource {

    private final Handling handling;
    private final Planning planning;
    private final Reviewing reviewing;
    private final ConditionViews views;

    ConditionsResource(Handling handling, Planning planning, Reviewing reviewing, ConditionViews views) {
        this.handling = handling;
        this.planning = planning;
        this.reviewing = reviewing;
        this.views = views;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every condition with its next action, its days and its levels, for both sides alike")
    public ConditionsView conditions(UUID id) {
        return views.of(handling.open(id), handling.now());
    }

    @POST
    @Path("/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:plan-condition")
    @Operation(summary = "Plan how conditions will be met, each with an owner and a day, as the group's lead")
    @APIResponseSchema(ConditionsView.class)
    public RestResponse<ConditionsView> plan(UUID id, @Valid @NotNull Planned body) {
        return shown(
                handling.change(id, "PLAN_CONDITION", null, (each, by, at) -> detail(planning.plan(each, body, by, at)))
                        .id());
    }

    @POST
    @Path("/agree-plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:agree-plan")
    @Operation(summary = "Agree the group's plan, as the reviewing office")
    @APIResponseSchema(ConditionsView.class)
    public RestResponse<ConditionsView> agreePlan(UUID id, @Valid @NotNull ConditionsNamed body) {
        return shown(handling.change(
                        id, "AGREE_PLAN", body.reasons(), (each, by, at) -> detail(planning.agree(each, body, by, at)))
                .id());
    }

    @POST
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:answer-condition")
    @Operation(summary = "Show with documents of the case how conditions are met, as anybody of the group")
    @APIResponseSchema(ConditionsView.class)
    public RestResponse<ConditionsView> answer(UUID id, @Valid @NotNull ConditionsAnswered body) {
        return shown(handling.add(id, "ANSWER_CONDITION", (each, by, at) -> detail(planning.answer(each, body, by, at)))
                .id());
    }

    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:review-condition")
    @Operation(summary = "Review conditions and recommend what becomes of each; others decide")
    @APIResponseSchema(ConditionsView.class)
    public RestResponse<ConditionsView> review(UUID id, @Valid @NotNull Reviewed body) {
        return shown(handling.change(
                        id, "REVIEW_CONDITION", null, (each, by, at) -> detail(reviewing.review(each, body, by, at)))
                .id());
    }

    private RestResponse<ConditionsView> shown(UUID id) {
        return RestResponse.ok(views.of(handling.look(id), handling.now()));
    }

    static Map<String, Object> detail(List<Condition> conditions) {
        return Map.of(
                "conditions", conditions.stream().map(Condition::id).toList(),
                "criteria", conditions.stream().map(Condition::criterion).toList());
    }
}
