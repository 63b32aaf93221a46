package org.openccg.authorisation.decision.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.decision.DecisionDraft;
import org.openccg.authorisation.decision.Drafting;
import org.openccg.authorisation.decision.Drafts;
import org.openccg.authorisation.decision.Intention;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

/** What officers prepare in private. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decision")
class DecisionDraftsResource {

    private final Handling handling;
    private final Drafting drafting;
    private final Drafts drafts;
    private final IfMatch ifMatch;

    DecisionDraftsResource(Handling handling, Drafting drafting, Drafts drafts, IfMatch ifMatch) {
        this.handling = handling;
        this.drafting = drafting;
        this.drafts = drafts;
        this.ifMatch = ifMatch;
    }

    @PUT
    @Path("/{id}/decision-draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Roles("authorising-officer")
    @PermissionsAllowed("application:draft-decision")
    @Operation(summary = "Sign off what would be decided, and hear what speaks against it; nobody else sees it")
    public DecisionDraftView save(UUID id, @Valid @NotNull NewDraft body) {
        var saved = new DecisionDraft[1];
        var application = handling.write(id, (each, by, at) -> {
            ifMatch.expects(id, each.version());
            saved[0] = drafting.save(each, body.intention(), body.version(), by, at);
        });
        return view(application, saved[0]);
    }

    @GET
    @Path("/{id}/decision-draft")
    @Transactional
    @Roles("authorising-officer")
    @PermissionsAllowed("application:view")
    @Operation(summary = "The draft of the decision, for officers who could decide, with what speaks against it now")
    public DecisionDraftView draft(UUID id) {
        var application = handling.look(id);
        application.checkDecidedBy(handling.acting(application));
        return view(application, drafts.of(id).orElseThrow(Refused::notFound));
    }

    private DecisionDraftView view(Application application, DecisionDraft draft) {
        var officer = handling.acting(application, draft.officer());
        return DecisionDraftView.of(draft, drafting.faults(application, draft, officer, handling.now()));
    }

    /**
     * A draft to be saved.
     *
     * @param version the version it was written over; 0 for the first
     */
    @Schema(name = "NewDecisionDraft")
    record NewDraft(
            @Min(0) @Schema(examples = "0") int version,
            @NotNull @Valid Intention intention) {}
}
