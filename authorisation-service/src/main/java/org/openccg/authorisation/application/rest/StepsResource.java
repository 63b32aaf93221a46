package org.openccg.authorisation.application.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Announcements;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Filing;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.statement.Statements;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** The steps of the application itself; those of assessment and decision stand with them. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Steps")
class StepsResource {

    private final Handling handling;
    private final Announcements announcements;
    private final Catalogues catalogues;
    private final Filing filing;
    private final Views views;
    private final Statements statements;
    private final Withdrawing withdrawing;

    StepsResource(
            Handling handling,
            Announcements announcements,
            Catalogues catalogues,
            Filing filing,
            Views views,
            Statements statements,
            Withdrawing withdrawing) {
        this.handling = handling;
        this.announcements = announcements;
        this.catalogues = catalogues;
        this.filing = filing;
        this.views = views;
        this.statements = statements;
        this.withdrawing = withdrawing;
    }

    @POST
    @Path("/{id}/submit")
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:submit")
    @Operation(summary = "Submit a complete application; names everything that is missing otherwise")
    public RestResponse<ApplicationView> submit(UUID id) {
        return taken(handling.take(id, Step.SUBMIT, null, (application, by, at) -> {
            application.submit(catalogues.newest(), filing.of(application, by.day()), by, at);
            announcements.submitted(application, at);
            return Map.of(
                    "catalogueVersion",
                    application.catalogueVersion().orElseThrow(),
                    "wave",
                    application.wave().orElse("none"),
                    "statements",
                    statements.digest(application.id()));
        }));
    }

    @POST
    @Path("/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:withdraw")
    @Operation(summary = "Withdraw before an outcome")
    public RestResponse<ApplicationView> withdraw(UUID id, @Valid @NotNull Withdrawal body) {
        return taken(handling.take(id, Step.WITHDRAW, body.reasons(), (application, by, at) -> {
            application.withdraw(by, at);
            announcements.withdrawn(application, at);
            return Map.of();
        }));
    }

    @GET
    @Path("/{id}/withdrawal")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "What withdrawing would do, in words; nothing is done")
    public Effects withdrawal(UUID id) {
        return new Effects(withdrawing.effects(handling.open(id)));
    }

    // "return" is a word of the language, so this one method is not named as its step
    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:return")
    @Operation(summary = "Return to the group, once, within five working days, listing everything that is missing")
    public RestResponse<ApplicationView> sendBack(UUID id, @Valid @NotNull Missing body) {
        return taken(handling.take(id, Step.RETURN, null, (application, by, at) -> {
            application.sendBack(by, at);
            return Map.of("missing", body.missing());
        }));
    }

    @POST
    @Path("/{id}/accept")
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:accept")
    @Operation(summary = "Take the application into review")
    public RestResponse<ApplicationView> accept(UUID id) {
        return taken(handling.take(id, Step.ACCEPT, null, (application, by, at) -> {
            application.accept(by, at);
            return Map.of();
        }));
    }

    private RestResponse<ApplicationView> taken(Application application) {
        return RestResponse.ok(views.of(application));
    }

    @Schema(name = "EffectsOfWithdrawal")
    record Effects(List<String> effects) {}

    @Schema(name = "Withdrawal")
    record Withdrawal(
            @NotBlank @Size(max = 5_000) @Schema(examples = "We want to join forces with the neighbouring group.")
            String reasons) {}

    @Schema(name = "Missing")
    record Missing(
            @NotEmpty @Size(max = 100) @Schema(examples = "[\"The constitution lacks its schedule of members\"]")
            List<@NotBlank @Size(max = 2_000) String> missing) {}
}
