package org.openccg.authorisation.application.rest;

import io.quarkus.arc.All;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Caution;
import org.openccg.authorisation.application.FindingsOnFile;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.ModerationNeeds;
import org.openccg.authorisation.application.Recommending;
import org.openccg.authorisation.application.Step;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** The steps of managers between acceptance and decision. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Steps")
class ReviewResource {

    private final Handling handling;
    private final ModerationNeeds needs;
    private final FindingsOnFile findings;
    private final List<Caution> cautions;
    private final Views views;

    ReviewResource(
            Handling handling,
            ModerationNeeds needs,
            FindingsOnFile findings,
            @All List<Caution> cautions,
            Views views) {
        this.handling = handling;
        this.needs = needs;
        this.findings = findings;
        this.cautions = cautions;
        this.views = views;
    }

    @POST
    @Path("/{id}/moderate")
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:moderate")
    @Operation(summary = "Take the findings into moderation, as somebody who made none of them")
    public RestResponse<ApplicationView> moderate(UUID id) {
        return taken(handling.take(id, Step.MODERATE, null, (application, by, at) -> {
            application.moderate(by, at);
            needs.check(application, by);
            return Map.of();
        }));
    }

    @POST
    @Path("/{id}/recommend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:recommend")
    @Operation(summary = "Recommend to the authorising officers, as the moderator; what it leaves open is said with it")
    public RestResponse<ApplicationView> recommend(UUID id, @Valid @NotNull Recommending body) {
        return taken(handling.take(id, Step.RECOMMEND, body.reasons(), (application, by, at) -> {
            application.recommend(body, findings.measured(application), cautions(application), by, at);
            return Map.of(
                    "recommendation", body.recommendation().name(),
                    "conditions", application.review().conditions(),
                    "warnings", application.review().warnings());
        }));
    }

    @POST
    @Path("/{id}/reconsider")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:reconsider")
    @Operation(summary = "Take the case back into moderation after hearing the group")
    public RestResponse<ApplicationView> reconsider(UUID id, @Valid @NotNull Reasons body) {
        return taken(handling.take(id, Step.RECONSIDER, body.reasons(), (application, by, at) -> {
            application.reconsider(by, at);
            return Map.of();
        }));
    }

    @POST
    @Path("/{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:resume")
    @Operation(summary = "Go on with a deferred case")
    public RestResponse<ApplicationView> resume(UUID id, @Valid @NotNull Reasons body) {
        return taken(handling.take(id, Step.RESUME, body.reasons(), (application, by, at) -> {
            application.resume(by, at);
            return Map.of();
        }));
    }

    private List<String> cautions(Application application) {
        return cautions.stream()
                .flatMap(caution -> caution.of(application).stream())
                .toList();
    }

    private RestResponse<ApplicationView> taken(Application application) {
        return RestResponse.ok(views.of(application));
    }

    @Schema(name = "Reasons")
    record Reasons(
            @NotBlank @Size(max = 20_000) @Schema(examples = "The group sent a corrected financial plan.")
            String reasons) {}
}
