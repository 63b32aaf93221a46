package org.openccg.appeals.appeal.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
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
import org.openccg.appeals.appeal.Appeals;
import org.openccg.appeals.appeal.Consultation;
import org.openccg.appeals.appeal.Status;
import org.openccg.appeals.appeal.Step;
import org.openccg.appeals.appeal.Word;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** What the group does until its appeal is on the table, and to take it off. */
@Path("/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeals")
class DraftingResource {

    private static final String KEY = "A new UUID per request; the same again when it is repeated";

    private final Appeals appeals;
    private final Consultation consultation;
    private final Drafts drafts;
    private final Desk desk;
    private final Word word;

    DraftingResource(Appeals appeals, Consultation consultation, Drafts drafts, Desk desk, Word word) {
        this.appeals = appeals;
        this.consultation = consultation;
        this.drafts = drafts;
        this.desk = desk;
        this.word = word;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles("gp")
    @PermissionsAllowed("appeal:draft")
    @Operation(summary = "Start an appeal against the decision on an application")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = KEY,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(value = AppealView.class, responseCode = "201")
    public RestResponse<AppealView> draft(@NotNull @Valid NewAppeal body) {
        return drafts.draft(body, consultation.about(body.applicationId()));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("appeal:draft")
    @Operation(summary = "Replace the text of a draft")
    public AppealView write(UUID id, @NotNull @Valid AppealText body) {
        var appeal = desk.take(id);
        appeal.write(body.notice(), desk.standing());
        desk.record(appeal, "DRAFT", Step.LODGE.by().capacity(), Status.DRAFT, null, Map.of());
        return desk.view(appeal);
    }

    @POST
    @Path("/{id}/lodge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("appeal:lodge")
    @Operation(summary = "Lodge the appeal: freezes the decision file, asks for the stay, serves it at once if in time")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = KEY,
            schema = @Schema(type = SchemaType.STRING))
    public RestResponse<AppealView> lodge(UUID id, @Nullable @Valid Lodgement body) {
        var application = desk.look(id).applicationId();
        return drafts.lodge(id, body == null ? new Lodgement(null) : body, consultation.about(application));
    }

    @POST
    @Path("/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("appeal:withdraw")
    @Operation(summary = "Withdraw the appeal; the stay is lifted")
    public RestResponse<AppealView> withdraw(UUID id, @NotNull @Valid Reasons body) {
        var appeal = desk.take(id, Step.WITHDRAW);
        var before = appeal.status();
        appeal.withdraw(body.reasons(), desk.standing());
        if (appeal.lodged().isPresent()) {
            word.closed(appeal, appeals.stayToMove(appeal), desk.now());
        }
        return desk.done(appeal, Step.WITHDRAW, before, body.reasons(), Map.of());
    }
}
