package org.openccg.appeals.appeal.rest;

import static org.openccg.platform.problem.CommonProblem.NOT_PERMITTED;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.appeals.appeal.Admission;
import org.openccg.platform.declaration.Declaration;
import org.openccg.platform.declaration.Declarations;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

/** What those who judge an appeal say about themselves before they open it. */
@Path("/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeals")
class DeclarationsResource {

    private final Declarations declarations;
    private final Admission admission;
    private final Desk desk;

    DeclarationsResource(Declarations declarations, Admission admission, Desk desk) {
        this.declarations = declarations;
        this.admission = admission;
        this.desk = desk;
    }

    @POST
    @Path("/{id}/declarations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"case-officer", "adjudicator"})
    @PermissionsAllowed("appeal:declare")
    @Operation(summary = "Declare your interests, or that there are none, before you open the appeal; any of them bars")
    @APIResponseSchema(value = AppealView.class, responseCode = "201")
    public RestResponse<AppealView> declare(UUID id, @NotNull @Valid NewDeclaration body) {
        body.check();
        var appeal = desk.look(id);
        var duty = admission
                .duty()
                .orElseThrow(() -> Refused.because(
                        NOT_PERMITTED,
                        "You have no duty in which you could judge this appeal.",
                        "A case officer or adjudicator of the Department of Health declares."));
        declarations.declare(id, desk.caller(), body.interests(), desk.now());
        desk.record(appeal, "DECLARE", duty.capacity(), appeal.status(), null, Map.of("interests", body.interests()));
        return RestResponse.status(RestResponse.Status.CREATED, desk.view(appeal));
    }

    @GET
    @Path("/{id}/declarations")
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("appeal:view")
    @Operation(summary = "What those who judge the appeal declared, by name")
    public List<Declaration> declarations(UUID id) {
        return declarations.ofCase(desk.look(id).id());
    }
}
