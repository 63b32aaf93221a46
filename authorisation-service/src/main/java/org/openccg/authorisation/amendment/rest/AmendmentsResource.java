package org.openccg.authorisation.amendment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.amendment.Amending;
import org.openccg.authorisation.amendment.Amendments;
import org.openccg.authorisation.amendment.Kind;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.registry.Registry;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;

/** Joining, leaving and changing the bid between submission and outcome. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
class AmendmentsResource {

    private final Handling handling;
    private final Amendments amendments;
    private final Amending amending;
    private final Proposing proposing;
    private final Registry registry;
    private final SignedIn signedIn;

    AmendmentsResource(
            Handling handling,
            Amendments amendments,
            Amending amending,
            Proposing proposing,
            Registry registry,
            SignedIn signedIn) {
        this.handling = handling;
        this.amendments = amendments;
        this.amending = amending;
        this.proposing = proposing;
        this.registry = registry;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/{id}/amendments")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every amendment with what was before it and after it, oldest first")
    public List<AmendmentView> list(UUID id) {
        var application = handling.open(id);
        return amendments.of(application.id()).stream()
                .map(each -> AmendmentView.of(each, amending.needed(application, each.kind())))
                .toList();
    }

    @POST
    @Path("/{id}/amendments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles("gp")
    @PermissionsAllowed("application:amend")
    @Operation(summary = "Propose an amendment; a practice leaves at once, the rest needs consent of those who apply")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "A new UUID per request; the same again when it is repeated",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(value = AmendmentView.class, responseCode = "201")
    public RestResponse<?> propose(UUID id, @Valid @NotNull NewAmendment body) {
        if (body.kind() != Kind.JOIN) {
            return proposing.propose(id, body, Proposing.Fetched.NOTHING);
        }
        var group = registry.group(proposing.groupOf(id), signedIn.token()).orElseThrow(Refused::notFound);
        return proposing.propose(id, body, new Proposing.Fetched(group));
    }

    @POST
    @Path("/{id}/amendments/{amendmentId}/agree")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:amend")
    @Operation(summary = "Agree for a practice that applies; with enough consent the amendment takes effect at once")
    public RestResponse<AmendmentView> agree(UUID id, UUID amendmentId, @Valid @NotNull AgreeingPractice body) {
        return proposing.done(
                id,
                "AGREE_AMENDMENT",
                null,
                body.practice(),
                (application, by, at) -> amending.agree(application, amendmentId, body.practice(), by, at));
    }

    @POST
    @Path("/{id}/amendments/{amendmentId}/withdraw")
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:amend")
    @Operation(summary = "Take a proposal back")
    public RestResponse<AmendmentView> withdraw(UUID id, UUID amendmentId) {
        return proposing.done(
                id,
                "WITHDRAW_AMENDMENT",
                null,
                null,
                (application, by, at) -> amending.withdraw(application, amendmentId, by, at));
    }

    /**
     * An amendment to be.
     *
     * @param practice for JOIN and LEAVE
     * @param summary for CHANGE_BID, where it changes
     * @param accountableOfficer for CHANGE_BID, where it changes
     * @param constitution for MODIFY_CONSTITUTION: the document with the new edition
     */
    @Schema(name = "NewAmendment")
    record NewAmendment(
            @NotNull Kind kind,

            @Size(max = 10) @Schema(examples = "Z90008") @Nullable
            String practice,

            @Size(max = 20_000) @Nullable String summary,
            @Valid @Nullable Person accountableOfficer,
            @Nullable UUID constitution,

            @NotBlank @Size(max = 5_000) @Schema(examples = "The practice has made up its mind since.")
            String reason) {}

    @Schema(name = "AgreeingPractice")
    record AgreeingPractice(
            @NotBlank @Size(max = 10) @Schema(examples = "Z90002")
            String practice) {}
}
