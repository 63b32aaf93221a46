package org.openccg.authorisation.meeting.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.meeting.Convening;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** What chair, accountable officer or deputy do about a meeting in the group's name. */
@Path("/applications/{id}/meetings/{meetingId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class BindingResource {

    private final Convening convening;
    private final Recording recording;

    BindingResource(Convening convening, Recording recording) {
        this.convening = convening;
        this.recording = recording;
    }

    @POST
    @Path("/waive")
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:waive")
    @Operation(summary = "Waive the notice of a meeting, before it or in it, as chair, accountable officer or deputy")
    public RestResponse<MeetingView> waive(UUID id, UUID meetingId) {
        return RestResponse.ok(recording.add(
                id, "WAIVE_NOTICE", (application, by, at) -> convening.waive(application, meetingId, by, at)));
    }

    @POST
    @Path("/ratify")
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:ratify")
    @Operation(summary = "Ratify an urgent safety meeting within ten working days, so that what it decided stands")
    public RestResponse<MeetingView> ratify(UUID id, UUID meetingId) {
        return RestResponse.ok(recording.add(
                id, "RATIFY_MEETING", (application, by, at) -> convening.ratify(application, meetingId, by, at)));
    }

    @POST
    @Path("/avoid")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:waive")
    @Operation(summary = "Undo decisions of a meeting called at short notice, within ten working days of knowing them")
    public RestResponse<MeetingView> avoid(UUID id, UUID meetingId, @Valid @NotNull Avoidance body) {
        return RestResponse.ok(recording.add(
                id,
                "AVOID_DECISIONS",
                (application, by, at) ->
                        convening.avoid(application, meetingId, body.decisions(), body.reason(), by, at)));
    }

    @POST
    @Path("/offer-as-evidence")
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:meet")
    @Operation(summary = "Let a meeting at severely short notice be used in a concern or an appeal")
    public RestResponse<MeetingView> offerAsEvidence(UUID id, UUID meetingId) {
        return RestResponse.ok(recording.add(
                id,
                "OFFER_MEETING",
                (application, by, at) -> convening.offerAsEvidence(application, meetingId, by, at)));
    }

    @Schema(name = "Avoidance")
    record Avoidance(
            @NotEmpty @Size(max = 100) @Schema(examples = "[0]", description = "numbers of the decisions")
            List<@NotNull Integer> decisions,

            @NotBlank
            @Size(max = 5_000)
            @Schema(examples = "We were told at eight in the evening and had clinics at seven.")
            String reason) {}
}
