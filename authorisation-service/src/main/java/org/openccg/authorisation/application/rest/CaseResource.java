package org.openccg.authorisation.application.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Completeness;
import org.openccg.authorisation.application.Filing;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.problem.Problem;
import org.openccg.platform.security.Roles;

/** What can be asked about a case beside its content. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class CaseResource {

    private final Handling handling;
    private final Trail trail;
    private final Catalogues catalogues;
    private final Filing filing;
    private final Views views;
    private final Returned returned;
    private final Silence silence;

    CaseResource(
            Handling handling,
            Trail trail,
            Catalogues catalogues,
            Filing filing,
            Views views,
            Returned returned,
            Silence silence) {
        this.handling = handling;
        this.trail = trail;
        this.catalogues = catalogues;
        this.filing = filing;
        this.views = views;
        this.returned = returned;
        this.silence = silence;
    }

    @GET
    @Path("/{id}/steps")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "The steps open now to this reader")
    public List<OpenStep> steps(UUID id) {
        return views.steps(handling.look(id));
    }

    @GET
    @Path("/{id}/trail")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Everything that happened to the case, oldest first, hash-chained")
    public List<Recorded> trail(UUID id) {
        return trail.of(handling.open(id).id());
    }

    @GET
    @Path("/{id}/completeness")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "What is missing for submission: everything at once")
    public CompletenessView completeness(UUID id) {
        var application = handling.open(id);
        var onFile = filing.of(application, handling.acting(application).day());
        var missing = Completeness.of(application, catalogues.newest().mandatoryEvidence(), onFile);
        return new CompletenessView(
                missing.isEmpty(),
                Problem.of(AuthorisationProblem.INCOMPLETE, missing.all()).faults(),
                returned.askedFor(application),
                silence.of(application));
    }

    /**
     * What stands between a draft and its submission.
     *
     * @param returnedFor what the reviewing office listed when it returned the application
     * @param silentCriteria codes to which neither a statement nor a document says anything: no fault, but worth a look
     */
    @Schema(name = "Completeness")
    record CompletenessView(
            boolean complete, List<Problem.Place> missing, List<String> returnedFor, List<String> silentCriteria) {}
}
