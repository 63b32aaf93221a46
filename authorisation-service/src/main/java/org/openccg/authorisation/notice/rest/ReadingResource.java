package org.openccg.authorisation.notice.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.notice.Call;
import org.openccg.authorisation.notice.Called;
import org.openccg.authorisation.notice.Notices;
import org.openccg.authorisation.notice.Readings;
import org.openccg.authorisation.notice.rest.NoticeView.CallView;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

@Path("/applications/{id}/notices/{noticeId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notice and representations")
class ReadingResource {

    private final Handling handling;
    private final Readings readings;
    private final Notices notices;
    private final NoticeViews views;

    ReadingResource(Handling handling, Readings readings, Notices notices, NoticeViews views) {
        this.handling = handling;
        this.readings = readings;
        this.notices = notices;
        this.views = views;
    }

    @POST
    @Path("/read")
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:read")
    @Operation(summary = "Say that you opened a notice served on you; both sides see it, and the first time counts")
    @APIResponseSchema(NoticeView.class)
    public RestResponse<NoticeView> read(UUID id, UUID noticeId) {
        var seen = handling.open(id);
        if (!readings.hasRead(seen, noticeId, handling.acting(seen))) {
            handling.add(id, "READ_NOTICE", (application, by, at) -> {
                var notice = readings.read(application, noticeId, by, at);
                return Map.of("notice", notice.id(), "number", notice.number());
            });
        }
        return RestResponse.ok(views.of(seen, notices.in(seen, noticeId)));
    }

    @POST
    @Path("/telephone")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:telephone")
    @Operation(summary = "Note a telephone call to somebody who has not opened a notice; ends the task to make it")
    @APIResponseSchema(value = CallView.class, responseCode = "201")
    public RestResponse<CallView> telephone(UUID id, UUID noticeId, @Valid @NotNull Called body) {
        var made = new Call[1];
        handling.addAsReviewer(id, "TELEPHONE", null, (application, by, at) -> {
            made[0] = readings.telephone(application, noticeId, body, by, at);
            return Map.of("notice", noticeId, "whom", made[0].whom().name());
        });
        return RestResponse.status(RestResponse.Status.CREATED, CallView.of(made[0]));
    }
}
