package org.openccg.authorisation.comparison.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.comparison.Comparing;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decision")
class ComparisonResource {

    private final Handling handling;
    private final Comparing comparing;

    ComparisonResource(Handling handling, Comparing comparing) {
        this.handling = handling;
        this.comparing = comparing;
    }

    @GET
    @Path("/{id}/comparison")
    @Transactional
    @Roles({"manager", "doh"})
    @PermissionsAllowed("application:view")
    @Operation(
            summary = "What offices decided and how, side by side with control limits, to be looked at before signing",
            description = "Blocks, conditions of level IV and above, days to decide, meetings at short notice, refused"
                    + " attempts. No person is named or counted. Outside the limits is a prompt to look, never a"
                    + " verdict.")
    public ComparisonView comparison(UUID id) {
        return ComparisonView.of(comparing.offices(), handling.open(id).office().code());
    }
}
