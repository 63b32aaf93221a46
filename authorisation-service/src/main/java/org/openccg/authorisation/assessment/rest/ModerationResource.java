package org.openccg.authorisation.assessment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.assessment.Changed;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.assessment.Moderating;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.security.Roles;

/** What the moderator changes in findings. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
class ModerationResource {

    private final Handling handling;
    private final Moderating moderating;
    private final Findings findings;

    ModerationResource(Handling handling, Moderating moderating, Findings findings) {
        this.handling = handling;
        this.moderating = moderating;
        this.findings = findings;
    }

    @PUT
    @Path("/{id}/moderation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("application:moderate")
    @Operation(summary = "Change findings as the moderator, each with its reason; what was found stays beside it")
    public FindingsView moderate(UUID id, @Valid @NotNull ModerationOfFindings body) {
        var application = handling.change(id, "CHANGE_FINDINGS", body.note(), (each, by, at) -> {
            moderating.change(each, body.changes(), by, at);
            return Map.of("changes", body.changes());
        });
        return FindingsView.of(application, findings.of(application), findings.beneathModeration(application));
    }

    /**
     * What the moderator changes.
     *
     * @param note what holds for all of it, or for none of it
     */
    @Schema(name = "ModerationOfFindings")
    record ModerationOfFindings(
            @NotEmpty @Size(max = 500) List<@Valid @NotNull Changed> changes,

            @Size(max = 5_000) @Schema(examples = "Compared with all groups of the wave.") @Nullable
            String note) {}
}
