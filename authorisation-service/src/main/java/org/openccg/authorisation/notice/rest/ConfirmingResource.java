package org.openccg.authorisation.notice.rest;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.notice.Confirmation;
import org.openccg.authorisation.notice.Confirming;
import org.openccg.authorisation.notice.Explaining;
import org.openccg.authorisation.notice.rest.Proposal.Fetched;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

@Path("/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notice and representations")
class ConfirmingResource {

    private final Handling handling;
    private final Confirming confirming;
    private final Explaining explaining;

    ConfirmingResource(Handling handling, Confirming confirming, Explaining explaining) {
        this.handling = handling;
        this.confirming = confirming;
        this.explaining = explaining;
    }

    @POST
    @Path("/notice-confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:confirm-notice")
    @Operation(
            summary = "Confirm as a second person that the words of a notice hide no prohibited ground",
            description =
                    "Bound to exactly this text, of which only the hash is kept; the notice tells who confirmed it.")
    @APIResponseSchema(value = ConfirmationView.class, responseCode = "201")
    public RestResponse<ConfirmationView> confirm(UUID id, @Valid @NotNull NewConfirmation body) {
        var made = new Confirmation[1];
        handling.write(
                id,
                (application, by, at) -> made[0] = confirming.confirm(
                        application, body.proposal().with(new Fetched(Optional.empty())), body.reasons(), by, at));
        return RestResponse.status(RestResponse.Status.CREATED, ConfirmationView.of(made[0]));
    }

    @POST
    @Path("/explain")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:explain")
    @Operation(summary = "Explain your own attempt to serve a prohibited ground, which was refused and recorded")
    @APIResponseSchema(value = Explained.class, responseCode = "201")
    public RestResponse<Explained> explain(UUID id, @Valid @NotNull Explanation body) {
        var made = new Explained[1];
        handling.addWith(id, "EXPLAIN_ATTEMPT", body.words(), (application, by, at) -> {
            made[0] = new Explained(Person.of(by), at, body.words());
            return Map.of("attempts", explaining.attempts(application, by));
        });
        return RestResponse.status(RestResponse.Status.CREATED, made[0]);
    }

    @Schema(name = "NewNoticeConfirmation")
    record NewConfirmation(
            @Valid @NotNull Proposal proposal,

            @NotBlank @Size(max = 5_000) @Schema(examples = "The boundary meant is that of the county council.")
            String reasons) {}

    /** Somebody's word, for exactly the text with this hash. */
    @Schema(name = "NoticeConfirmation")
    record ConfirmationView(String sha256, Person by, Instant at, String reasons) {

        static ConfirmationView of(Confirmation made) {
            return new ConfirmationView(made.sha256(), made.by(), made.at(), made.reasons());
        }
    }

    @Schema(name = "NewExplanation")
    record Explanation(
            @NotBlank @Size(max = 20_000) @Schema(examples = "The wrong line of the list was chosen.")
            String words) {}

    @Schema(name = "Explanation")
    record Explained(Person by, Instant at, String words) {}
}
