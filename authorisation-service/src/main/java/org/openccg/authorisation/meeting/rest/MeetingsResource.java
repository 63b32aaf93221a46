package org.openccg.authorisation.meeting.rest;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.meeting.Convening;
import org.openccg.authorisation.meeting.Meetings;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;

/** What both sides say of a meeting. An irregular one is recorded like any other; what it decides may not stand. */
@Path("/applications/{id}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class MeetingsResource {

    private final Handling handling;
    private final Meetings meetings;
    private final Convening convening;
    private final Recording recording;

    MeetingsResource(Handling handling, Meetings meetings, Convening convening, Recording recording) {
        this.handling = handling;
        this.meetings = meetings;
        this.convening = convening;
        this.recording = recording;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Meetings with the group, newest first, with what both sides said of each")
    public Page<MeetingView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var found = meetings.of(
                handling.open(id), Cursor.read(after, 2).map(Places::of).orElse(null), limit + 1);
        return Page.of(found.stream().map(recording::show).toList(), limit, Places::cursor);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:meet")
    @Operation(summary = "Record a meeting that was called, with when the group was told; its notice is worked out")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public RestResponse<MeetingView> call(UUID id, @Valid @NotNull NewMeeting body) {
        var view = recording.add(
                id,
                "RECORD_MEETING",
                (application, by, at) -> convening.call(application, body.about(), body::told, by, at));
        return ResponseBuilder.<MeetingView>created(URI.create("/applications/%s/meetings/%s".formatted(id, view.id())))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{meetingId}")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "One meeting: notice as both sides have it, minutes, and whether each decision stands")
    public MeetingView show(UUID id, UUID meetingId) {
        return recording.show(meetings.in(handling.open(id), meetingId));
    }

    @POST
    @Path("/{meetingId}/reschedule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:meet")
    @Operation(summary = "Record another time or place: notice counts anew from when that was told")
    public RestResponse<MeetingView> reschedule(UUID id, UUID meetingId, @Valid @NotNull Rescheduling body) {
        return RestResponse.ok(recording.add(
                id,
                "RESCHEDULE_MEETING",
                (application, by, at) -> convening.reschedule(application, meetingId, body::told, by, at)));
    }

    @POST
    @Path("/{meetingId}/accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:meet")
    @Operation(summary = "Say when one's own side was told of it; both sides' words stand, the group's counts")
    public RestResponse<MeetingView> account(UUID id, UUID meetingId, @Valid @NotNull NewAccount body) {
        return RestResponse.ok(recording.add(
                id,
                "ACCOUNT_FOR_MEETING",
                (application, by, at) -> convening.account(application, meetingId, body::told, by, at)));
    }

    @POST
    @Path("/{meetingId}/minutes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:meet")
    @Operation(summary = "Add minutes of one's own side: who was there, and what was decided")
    public RestResponse<MeetingView> minute(UUID id, UUID meetingId, @Valid @NotNull NewMinutes body) {
        return RestResponse.ok(recording.add(
                id,
                "MINUTE_MEETING",
                (application, by, at) -> convening.minute(application, meetingId, body::written, by, at)));
    }
}
