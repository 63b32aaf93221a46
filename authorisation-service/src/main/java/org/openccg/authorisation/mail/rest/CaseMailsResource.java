package org.openccg.authorisation.mail.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.authorisation.application.Handling;
import org.openccg.platform.mail.Mails;
import org.openccg.platform.security.Roles;

@Path("/applications/{id}/mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mail")
class CaseMailsResource {

    private final Handling handling;
    private final Mails mails;

    CaseMailsResource(Handling handling, Mails mails) {
        this.handling = handling;
        this.mails = mails;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every e-mail notice of the case and what became of it, oldest first")
    public List<MailView> list(UUID id) {
        return mails.of(handling.open(id).id()).stream().map(MailView::of).toList();
    }
}
