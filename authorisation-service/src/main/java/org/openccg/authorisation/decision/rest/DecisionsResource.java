package org.openccg.authorisation.decision.rest;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.decision.Authorising;
import org.openccg.authorisation.decision.Blocking;
import org.openccg.authorisation.decision.Correcting;
import org.openccg.authorisation.decision.Correction;
import org.openccg.authorisation.decision.Deciding;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.decision.DecisionFile;
import org.openccg.authorisation.decision.DecisionFiles;
import org.openccg.authorisation.decision.Decisions;
import org.openccg.authorisation.decision.Deferring;
import org.openccg.authorisation.decision.Imposing;
import org.openccg.authorisation.decision.Intended;
import org.openccg.authorisation.decision.rest.DecisionHistoryView.MissingView;
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
    private final Correcting correcting;
    private final Decisions decisions;
    private final DecisionFiles files;
    private final Deadlines deadlines;

    DecisionsResource(
            Handling handling,
            Deciding deciding,
            Correcting correcting,
            Decisions decisions,
            DecisionFiles files,
            Deadlines deadlines) {
        this.handling = handling;
        this.deciding = deciding;
        this.correcting = correcting;
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
        return decided(id, body);
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
        return decided(id, body);
    }

    @POST
    @Path("/{id}/impose-conditions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("application:impose-conditions")
    @Operation(summary = "Authorise with conditions of the notice, answering every point made")
    public RestResponse<DecisionView> imposeConditions(UUID id, @Valid @NotNull Imposing body) {
        return decided(id, body);
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
        return decided(id, body);
    }

    @POST
    @Path("/{id}/correct-decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("application:correct-decision")
    @Operation(summary = "Put the words of the decision right; the outcome stands, and the time to appeal begins again")
    public RestResponse<DecisionView> correct(UUID id, @Valid @NotNull Correction body) {
        var taken = new Decision[1];
        var application =
                handling.change(id, "CORRECT_DECISION", By.AUTHORISING_OFFICER, body.reason(), (each, by, at) -> {
                    taken[0] = correcting.correct(each, body, by, at);
                    return taken[0].onTrail();
                });
        return RestResponse.ok(view(application, taken[0]));
    }

    @GET
    @Path("/{id}/decisions")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every decision with what corrects what, and whether the Board did not decide in time")
    public DecisionHistoryView decisions(UUID id) {
        var application = handling.open(id);
        return new DecisionHistoryView(
                decisions.of(id).stream().map(each -> view(application, each)).toList(),
                decisions
                        .missing(id)
                        .filter(any -> isOwed(application))
                        .map(each -> MissingView.of(each, deadlines.of(id, DeadlineKind.APPEAL, each.id())))
                        .orElse(null));
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

    private static boolean isOwed(Application application) {
        return application.status().isUndecided() && application.status() != Status.DEFERRED;
    }

    private Decision latest(Application application) {
        return decisions.latest(application.id()).orElseThrow(Refused::notFound);
    }

    private RestResponse<DecisionView> decided(UUID id, Intended intended) {
        var taken = new Decision[1];
        var step = intended.step();
        var application = handling.take(id, step, intended.reasons(), (each, by, at) -> {
            taken[0] = deciding.take(each, intended, by, at);
            return taken[0].onTrail();
        });
        return RestResponse.ok(view(application, taken[0]));
    }

    private DecisionView view(Application application, Decision decision) {
        return DecisionView.of(
                application, decision, deadlines.of(application.id(), DeadlineKind.APPEAL, decision.id()));
    }
}
