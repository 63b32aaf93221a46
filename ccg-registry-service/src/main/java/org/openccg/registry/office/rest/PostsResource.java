package org.openccg.registry.office.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.registry.office.Appointing;
import org.openccg.registry.office.Delegating;
import org.openccg.registry.office.OfficeAppointment;

/** People join an office, leave it, and act in one another's place. None of it needs If-Match. */
@Path("/offices/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offices")
class PostsResource {

    private final Appointing appointing;
    private final Delegating delegating;

    PostsResource(Appointing appointing, Delegating delegating) {
        this.appointing = appointing;
        this.delegating = delegating;
    }

    @POST
    @Path("/appointments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"manager", "doh"})
    @PermissionsAllowed("office:appoint")
    @Operation(summary = "Give somebody a post, as head of the office or of one above it, or for the Department")
    @APIResponseSchema(value = PostView.class, responseCode = "201")
    public RestResponse<PostView> appoint(String code, @NotNull @Valid NewPost body) {
        return created(appointing.appoint(code, body.joiner()));
    }

    @POST
    @Path("/appointments/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"manager", "doh"})
    @PermissionsAllowed("office:appoint")
    @Operation(summary = "End a post, today or later; who delegated a part may so take it back")
    public RestResponse<PostView> end(String code, UUID id, @NotNull @Valid NewEnd body) {
        return RestResponse.ok(PostView.of(appointing.end(code, id, body.to(), body.reason())));
    }

    @POST
    @Path("/deputies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"manager", "doh"})
    @PermissionsAllowed("office:delegate")
    @Operation(summary = "Let a deputy act in your place, or as head in that of somebody absent, for given days")
    @APIResponseSchema(value = PostView.class, responseCode = "201")
    public RestResponse<PostView> delegate(String code, @NotNull @Valid NewDeputy body) {
        return created(delegating.delegate(code, body.delegation()));
    }

    private static RestResponse<PostView> created(OfficeAppointment post) {
        return ResponseBuilder.<PostView>created(URI.create("/offices/" + post.office()))
                .entity(PostView.of(post))
                .build();
    }
}
