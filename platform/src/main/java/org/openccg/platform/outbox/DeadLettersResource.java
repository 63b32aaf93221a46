package org.openccg.platform.outbox;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Between services")
class DeadLettersResource {

    private final OutboxTable outbox;

    DeadLettersResource(OutboxTable outbox) {
        this.outbox = outbox;
    }

    @GET
    @Roles({"doh", "service"})
    @PermissionsAllowed("dead-letter:view")
    @Operation(summary = "What could not be delivered to another service, and why")
    public Page<DeadLetter> list(
            @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        long last = Cursor.read(after, 1).map(cursor -> number(cursor.part(0))).orElse(0L);
        return Page.of(outbox.dead(last, limit + 1), limit, letter -> Cursor.of(String.valueOf(letter.no())));
    }

    @POST
    @Path("/{id}/retry")
    @Roles({"doh", "service"})
    @PermissionsAllowed("dead-letter:retry")
    @Operation(summary = "Deliver again, after the cause was mended")
    public void retry(UUID id) {
        if (!outbox.retry(id)) {
            throw Refused.notFound();
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOurs) {
            return Long.MAX_VALUE;
        }
    }
}
