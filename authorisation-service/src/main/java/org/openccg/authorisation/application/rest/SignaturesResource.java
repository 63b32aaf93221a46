package org.openccg.authorisation.application.rest;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Signing;
import org.openccg.authorisation.application.Supporting;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** Practices sign, chair and accountable officer certify: without looking over each other's shoulder. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class SignaturesResource {

    private final Handling handling;
    private final Signing signing;
    private final Supporting supporting;
    private final Views views;

    SignaturesResource(Handling handling, Signing signing, Supporting supporting, Views views) {
        this.handling = handling;
        this.signing = signing;
        this.supporting = supporting;
        this.views = views;
    }

    @POST
    @Path("/{id}/signatures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:sign")
    @Operation(summary = "Sign for a practice one acts for")
    public RestResponse<ApplicationView> sign(UUID id, @Valid @NotNull SigningPractice body) {
        var application = handling.add(id, "SIGN", (each, by, at) -> {
            signing.sign(each, body.practice(), by, at);
            return Map.of("practice", body.practice());
        });
        return RestResponse.ok(views.of(application));
    }

    @GET
    @Path("/{id}/signatures")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Who stands behind the bid, who does not yet, and how many are needed")
    public SignatureSheet sheet(UUID id) {
        return SignatureSheet.of(handling.open(id));
    }

    @POST
    @Path("/{id}/letters-of-support")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:sign")
    @Operation(summary = "Count a practice's letter of support as its signature")
    public RestResponse<SignatureSheet> support(UUID id, @Valid @NotNull SupportingPractice body) {
        var application = handling.add(id, "SUPPORT", (each, by, at) -> {
            supporting.support(each, body.practice(), body.evidence(), by, at);
            return Map.of("practice", body.practice(), "evidence", body.evidence());
        });
        return RestResponse.ok(SignatureSheet.of(application));
    }

    @POST
    @Path("/{id}/self-certification")
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:sign")
    @Operation(summary = "Certify the draft as chair or accountable officer, whichever one is")
    public RestResponse<ApplicationView> certify(UUID id) {
        var application = handling.add(id, "CERTIFY", (each, by, at) -> {
            each.certify(by, at);
            return Map.of();
        });
        return RestResponse.ok(views.of(application));
    }

    @Schema(name = "SupportingPractice")
    record SupportingPractice(
            @NotBlank @Size(max = 10) @Schema(examples = "Z90001")
            String practice,

            @NotNull UUID evidence) {}

    @Schema(name = "SigningPractice")
    record SigningPractice(
            @NotBlank @Size(max = 10) @Schema(examples = "Z90001")
            String practice) {}
}
