package org.openccg.authorisation.application.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.ApplicationSummaries;
import org.openccg.authorisation.application.ApplicationSummaries.Summary;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.registry.Registry;
import org.openccg.authorisation.wave.Waves;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class ApplicationsResource {

    private final Handling handling;
    private final ApplicationSummaries summaries;
    private final Registry registry;
    private final Starting starting;
    private final SignedIn signedIn;
    private final Standings standings;
    private final Views views;
    private final Waves waves;

    ApplicationsResource(
            Handling handling,
            ApplicationSummaries summaries,
            Registry registry,
            Starting starting,
            SignedIn signedIn,
            Standings standings,
            Views views,
            Waves waves) {
        this.handling = handling;
        this.summaries = summaries;
        this.registry = registry;
        this.starting = starting;
        this.signedIn = signedIn;
        this.standings = standings;
        this.views = views;
        this.waves = waves;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles("gp")
    @PermissionsAllowed("application:draft")
    @Operation(summary = "Start an application for a group one is appointed in")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "A new UUID per request; the same again when it is repeated",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public RestResponse<?> start(@Valid @NotNull NewApplication body) {
        var group = registry.group(body.groupId(), signedIn.token()).orElseThrow(Refused::notFound);
        return starting.start(body, new Starting.Fetched(group));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("application:draft")
    @Operation(summary = "Change the draft; self-certifications given before fall away")
    public ApplicationView draft(UUID id, @Valid @NotNull Draft body) {
        var application = handling.change(id, "DRAFT", null, (each, by, at) -> {
            refuseUnknown(body.wave());
            each.draft(body.bid(), by, at);
            return Map.of();
        });
        return views.of(application);
    }

    private void refuseUnknown(@Nullable String wave) {
        if (wave != null && waves.find(wave).isEmpty()) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(Fault.of(
                                    AuthorisationRule.APP_7,
                                    "There is no wave %s.".formatted(wave),
                                    "Use a code of GET /waves, or none.")
                            .at("/wave")));
        }
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "One application, with the steps open to its reader")
    public ApplicationView show(UUID id) {
        return views.of(handling.look(id));
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "The applications one may see, newest first")
    public Page<Summary> list(
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String office,
            @RestQuery @Nullable String group,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var found = summaries.of(
                standings.present(), Listing.filter(status, office, group), Listing.place(after), limit + 1);
        return Page.of(found, limit, Listing::cursor);
    }
}
