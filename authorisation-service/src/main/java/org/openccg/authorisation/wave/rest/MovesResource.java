package org.openccg.authorisation.wave.rest;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.wave.Move;
import org.openccg.authorisation.wave.Moving;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** Moves to another wave: one side proposes, the other answers. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Waves")
class MovesResource {

    private final Handling handling;
    private final Moving moving;

    MovesResource(Handling handling, Moving moving) {
        this.handling = handling;
        this.moving = moving;
    }

    @GET
    @Path("/{id}/wave-moves")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every move proposed, agreed or declined, oldest first")
    public List<MoveView> list(UUID id) {
        return moving.of(handling.open(id).id()).stream().map(MoveView::of).toList();
    }

    @POST
    @Path("/{id}/wave-moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:move-wave")
    @Operation(summary = "Propose to move to another wave, for the group or for the reviewing office")
    public RestResponse<MoveView> propose(UUID id, @Valid @NotNull NewMove body) {
        return moved(
                id,
                "PROPOSE_MOVE",
                body.reason(),
                (application, by, at) -> moving.propose(application, body.wave(), body.reason(), by, at));
    }

    @POST
    @Path("/{id}/wave-moves/{moveId}/agree")
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:move-wave")
    @Operation(summary = "Agree, as the side that did not propose it; the application moves at once")
    public RestResponse<MoveView> agree(UUID id, UUID moveId) {
        return moved(id, "AGREE_MOVE", null, (application, by, at) -> moving.agree(application, moveId, by, at));
    }

    @POST
    @Path("/{id}/wave-moves/{moveId}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:move-wave")
    @Operation(summary = "Decline, as the side that did not propose it; it costs nothing")
    public RestResponse<MoveView> decline(UUID id, UUID moveId, @Valid @NotNull Declining body) {
        return moved(
                id,
                "DECLINE_MOVE",
                body.reason(),
                (application, by, at) -> moving.decline(application, moveId, body.reason(), by, at));
    }

    private RestResponse<MoveView> moved(UUID id, String what, @Nullable String reason, Work work) {
        var done = new Move[1];
        handling.addWith(id, what, reason, (application, by, at) -> {
            done[0] = work.on(application, by, at);
            return Map.of("move", done[0].id(), "wave", done[0].to());
        });
        return RestResponse.ok(MoveView.of(done[0]));
    }

    private interface Work {

        Move on(Application application, Acting by, Instant at);
    }

    @Schema(name = "NewWaveMove")
    record NewMove(
            @NotBlank @Size(max = 10) @Schema(examples = "2")
            String wave,

            @NotBlank @Size(max = 5_000) @Schema(examples = "The constitution is being agreed again until August.")
            String reason) {}

    @Schema(name = "DecliningWaveMove")
    record Declining(
            @NotBlank @Size(max = 5_000) @Schema(examples = "We are ready and would rather stay.")
            String reason) {}

    @Schema(name = "WaveMove")
    record MoveView(
            UUID id,
            @Schema(examples = "1") @Nullable String from,
            @Schema(examples = "2") String to,
            Move.Side proposedFor,
            String reason,
            Person proposedBy,
            Instant proposedAt,
            Move.State state,
            @Nullable Person answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String answer) {

        static MoveView of(Move move) {
            return new MoveView(
                    move.id(),
                    move.from().orElse(null),
                    move.to(),
                    move.side(),
                    move.reason(),
                    move.proposer(),
                    move.proposedAt(),
                    move.state(),
                    move.answerer().orElse(null),
                    move.answeredAt().orElse(null),
                    move.answer().orElse(null));
        }
    }
}
