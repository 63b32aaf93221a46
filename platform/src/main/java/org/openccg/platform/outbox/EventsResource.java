package org.openccg.platform.outbox;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;

@Path("/events")
@Tag(name = "Between services")
class EventsResource {

    private final Inbox inbox;
    private final SignedIn signedIn;

    EventsResource(Inbox inbox, SignedIn signedIn) {
        this.inbox = inbox;
        this.signedIn = signedIn;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles("service")
    @PermissionsAllowed("event:deliver")
    @Operation(summary = "Take an event of another service; the same event again changes nothing")
    public void deliver(@NotNull @Valid Event event) {
        inbox.take(signedIn.caller().client(), event);
    }
}
