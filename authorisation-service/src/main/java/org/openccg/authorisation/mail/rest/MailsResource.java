package org.openccg.authorisation.mail.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.mail.Retrying;
import org.openccg.authorisation.mail.Template;
import org.openccg.platform.mail.Mails;
import org.openccg.platform.mail.StoredMail;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

@Path("/mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mail")
class MailsResource {

    private final Handling handling;
    private final Mails mails;
    private final Retrying retrying;

    MailsResource(Handling handling, Mails mails, Retrying retrying) {
        this.handling = handling;
        this.mails = mails;
        this.retrying = retrying;
    }

    @GET
    @Path("/{mailId}")
    @Transactional
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("mail:view")
    @Operation(summary = "An e-mail notice as it was written, for whoever may open its case")
    public MailView mail(UUID mailId) {
        var mail = find(mailId);
        handling.open(mail.caseId());
        return MailView.of(mail);
    }

    @POST
    @Path("/{mailId}/retry")
    @Transactional
    @Roles({"manager", "doh"})
    @PermissionsAllowed("mail:retry")
    @Operation(summary = "Send an e-mail notice again that failed, to where its recipient is reached now")
    public MailView retry(UUID mailId) {
        var caseId = find(mailId).caseId();
        handling.add(caseId, "RETRY_MAIL", (application, by, at) -> {
            if (!application.isBehindTheTable(by)) {
                throw Refused.notFound();
            }
            var mail = find(mailId);
            retrying.retry(mail, by, at);
            return Map.of("mail", mailId, "recipient", mail.recipientName(), "template", mail.template());
        });
        return MailView.of(find(mailId));
    }

    @GET
    @Path("/templates")
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("mail:view")
    @Operation(summary = "What is told by e-mail, when and to whom; each shown with invented values")
    public List<TemplateView> templates() {
        return Stream.of(Template.values()).map(TemplateView::of).toList();
    }

    private StoredMail find(UUID id) {
        return mails.find(id).orElseThrow(Refused::notFound);
    }
}
