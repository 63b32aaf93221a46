package org.openccg.authorisation.decision.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.decision.Blocking;
import org.openccg.authorisation.decision.Deciding;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.decision.DecisionFile;
import org.openccg.authorisation.decision.DecisionFiles;
import org.openccg.authorisation.decision.DecisionGround;
import org.openccg.authorisation.decision.Decisions;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decision")
class DecisionsResource {

    private final Handling handling;
    private final Deciding deciding;
    private final Decisions decisions;
    private final DecisionFiles files;
    private final Deadlines deadlines;

    DecisionsResource(
            Handling handling, Deciding deciding, Decisions decisions, DecisionFiles files, Deadlines deadlines) {
        this.handling = handling;
        this.deciding = deciding;
        this.decisions = decisions;
        this.files = files;
        this.deadlines = deadlines;
    }

    @POST
    @Path("/{id}/authorise")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("application:authorise")
    @Operation(summary = "Authorise, as an officer who had no part in the case")
    public RestResponse<DecisionView> authorise(UUID id, @Valid @NotNull Authorising body) {
        return decided(
                id,
                Step.AUTHORISE,
                body.reasons(),
                (application, by, at) -> deciding.authorise(application, body.reasons(), by, at));
    }

    @POST
    @Path("/{id}/block")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("application:block")
    @Operation(summary = "Block on grounds of the notice, answering every point made")
    public RestResponse<DecisionView> block(UUID id, @Valid @NotNull Blocking body) {
        return decided(
                id, Step.BLOCK, body.reasons(), (application, by, at) -> deciding.block(application, body, by, at));
    }

    @POST
    @Path("/{id}/defer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("application:defer")
    @Operation(summary = "Defer, by consent or imposed with reasons; an imposed deferral can be appealed")
    public RestResponse<DecisionView> defer(UUID id, @Valid @NotNull Deferring body) {
        boolean byConsent = Boolean.TRUE.equals(body.byConsent());
        return decided(
                id,
                Step.DEFER,
                body.reasons(),
                (application, by, at) -> deciding.defer(application, body.reasons(), byConsent, by, at));
    }

    @GET
    @Path("/{id}/decision")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "The latest decision, with the right of appeal and its last day")
    public DecisionView decision(UUID id) {
        var application = handling.open(id);
        return view(application, latest(application));
    }

    @GET
    @Path("/{id}/decision-file")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Everything the latest decision rests on, as frozen when it was taken")
    @APIResponseSchema(DecisionFile.class)
    public JsonNode decisionFile(UUID id) {
        return files.thaw(latest(handling.open(id)).frozen());
    }

    private Decision latest(Application application) {
        return decisions.latest(application.id()).orElseThrow(Refused::notFound);
    }

    private RestResponse<DecisionView> decided(UUID id, Step step, String reasons, Act act) {
        var taken = new Decision[1];
        var application = handling.take(id, step, reasons, (each, by, at) -> {
            taken[0] = act.on(each, by, at);
            return detail(taken[0]);
        });
        return RestResponse.ok(view(application, taken[0]));
    }

    private DecisionView view(Application application, Decision decision) {
        return DecisionView.of(
                application, decision, deadlines.of(application.id(), DeadlineKind.APPEAL, decision.id()));
    }

    private static Map<String, Object> detail(Decision decision) {
        var detail = new HashMap<String, Object>();
        detail.put("decision", decision.id());
        detail.put("fileHash", decision.frozen().hash());
        detail.put(
                "grounds",
                decision.grounds().stream().map(DecisionGround::ground).toList());
        decision.lastDayToAppeal().ifPresent(day -> detail.put("lastDayToAppeal", day));
        return detail;
    }

    @FunctionalInterface
    private interface Act {

        Decision on(Application application, Acting by, java.time.Instant at);
    }

    @Schema(name = "Authorising")
    record Authorising(
            @NotBlank @Size(max = 20_000) @Schema(examples = "All criteria are met.")
            String reasons) {}

    @Schema(name = "Deferring")
    record Deferring(
            @NotBlank @Size(max = 20_000) @Schema(examples = "The merger of two practices is to be settled first.")
            String reasons,

            @Nullable Boolean byConsent) {}
}
