package org.openccg.authorisation.agenda.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.agenda.Plan;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** A wave's decisions, released together. Before that, nobody but the officers hears of an agenda. */
@Path("/agendas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas")
class AgendasResource {

    private final AgendaDesk desk;

    AgendasResource(AgendaDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("agenda:set")
    @Operation(summary = "Set an agenda of cases of a wave, under an embargo")
    public RestResponse<AgendaView> set(@Valid @NotNull NewAgenda body) {
        var view = desk.set(body.wave(), new Plan(body.title(), body.embargoUntil(), body.applications()));
        return ResponseBuilder.<AgendaView>created(URI.create("/agendas/" + view.id()))
                .entity(view)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Roles("authorising-officer")
    @PermissionsAllowed("agenda:set")
    @Operation(summary = "Change an agenda until it is released; what is left out is taken off")
    public RestResponse<AgendaView> change(UUID id, @Valid @NotNull ChangedAgenda body) {
        return RestResponse.ok(desk.change(id, new Plan(body.title(), body.embargoUntil(), body.applications())));
    }

    @GET
    @Transactional
    @Roles({"manager", "doh"})
    @PermissionsAllowed("agenda:view")
    @Operation(summary = "The agendas released; for officers those to come as well")
    public List<AgendaCover> list() {
        return desk.list();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Roles({"manager", "doh"})
    @PermissionsAllowed("agenda:view")
    @Operation(summary = "An agenda, with what each of its cases waits for")
    public AgendaView agenda(UUID id) {
        return desk.open(id);
    }

    @POST
    @Path("/{id}/release")
    @Transactional
    @Conditional
    @Idempotent
    @Roles("authorising-officer")
    @PermissionsAllowed("agenda:release")
    @Operation(summary = "Decide all cases at one instant, each in the name of the officer who drafted it, or none")
    public RestResponse<AgendaView> release(UUID id) {
        return RestResponse.ok(desk.release(id));
    }

    @Schema(name = "NewAgenda")
    record NewAgenda(
            @NotBlank @Size(max = 20) @Schema(examples = "1")
            String wave,

            @NotBlank @Size(max = 200) @Schema(examples = "Decisions of wave 1")
            String title,

            @NotNull @Schema(examples = "2012-12-05T09:00:00Z")
            Instant embargoUntil,

            @Nullable @Size(max = 300) List<@NotNull UUID> applications) {

        NewAgenda {
            applications = applications == null ? List.of() : applications;
        }
    }

    @Schema(name = "ChangedAgenda")
    record ChangedAgenda(
            @NotBlank @Size(max = 200) @Schema(examples = "Decisions of wave 1")
            String title,

            @NotNull @Schema(examples = "2012-12-05T09:00:00Z")
            Instant embargoUntil,

            @NotNull @Size(max = 300) List<@NotNull UUID> applications) {}
}
