package org.openccg.authorisation.evidence.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.evidence.Redacting;
import org.openccg.authorisation.evidence.Redaction;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** Personal data that should never have been uploaded goes by two people; hash, reason and time stay. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class RedactionsResource {

    private final Handling handling;
    private final Redacting redacting;

    RedactionsResource(Handling handling, Redacting redacting) {
        this.handling = handling;
        this.redacting = redacting;
    }

    @POST
    @Path("/{id}/evidence/{evidence}/redactions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:redact")
    @Operation(summary = "Ask that the content of a document be destroyed")
    @APIResponseSchema(value = RedactionView.class, responseCode = "201")
    public RestResponse<RedactionView> ask(UUID id, UUID evidence, @Valid @NotNull NewRedaction body) {
        return answer(
                id,
                "REQUEST_REDACTION",
                Status.CREATED,
                (application, by, at) -> redacting.ask(application, evidence, body.reason(), by, at));
    }

    @POST
    @Path("/{id}/evidence/{evidence}/redactions/{redaction}/confirm")
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:redact")
    @Operation(summary = "Confirm as a second person: the content is destroyed for good")
    public RestResponse<RedactionView> confirm(UUID id, UUID evidence, UUID redaction) {
        return answer(
                id,
                "CONFIRM_REDACTION",
                Status.OK,
                (application, by, at) -> redacting.confirm(application, evidence, redaction, by, at));
    }

    @POST
    @Path("/{id}/evidence/{evidence}/redactions/{redaction}/decline")
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:redact")
    @Operation(summary = "Decline a redaction, or take one's own request back: nothing is destroyed")
    public RestResponse<RedactionView> decline(UUID id, UUID evidence, UUID redaction) {
        return answer(
                id,
                "DECLINE_REDACTION",
                Status.OK,
                (application, by, at) -> redacting.decline(application, evidence, redaction, by, at));
    }

    private RestResponse<RedactionView> answer(UUID id, String what, Status status, Deed deed) {
        var done = new Redaction[1];
        handling.add(id, what, (application, by, at) -> {
            done[0] = deed.on(application, by, at);
            return redacting.detail(application, done[0]);
        });
        return RestResponse.status(status, RedactionView.of(done[0]));
    }

    @FunctionalInterface
    private interface Deed {

        Redaction on(Application application, Acting by, Instant at);
    }

    @Schema(name = "NewRedaction")
    record NewRedaction(
            @NotBlank @Size(max = 1000) @Schema(examples = "Page 12 names patients of the practice.")
            String reason) {}
}
