package org.openccg.authorisation.similar.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.similar.Likeness;
import org.openccg.authorisation.similar.Likeness.Alike;
import org.openccg.authorisation.similar.SimilarDecisions;
import org.openccg.authorisation.similar.SimilarDecisions.Place;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decision")
class SimilarDecisionsResource {

    private final Handling handling;
    private final Likeness likeness;
    private final SimilarDecisions decisions;

    SimilarDecisionsResource(Handling handling, Likeness likeness, SimilarDecisions decisions) {
        this.handling = handling;
        this.likeness = likeness;
        this.decisions = decisions;
    }

    @GET
    @Path("/{id}/similar-decisions")
    @Transactional
    @Roles({"manager", "doh"})
    @PermissionsAllowed("application:view")
    @Operation(
            summary = "What was decided before on the same ground or criterion, by whichever office, newest first",
            description = "Without a filter, what is like the case's last notice, or before one, like its criteria that"
                    + " are not met. Only what decisions say in public; no person is named.")
    public Page<SimilarDecisionView> of(
            UUID id,
            @Parameter(description = "code of a ground") @RestQuery @Nullable @Size(max = 60) String ground,
            @Parameter(description = "code of a criterion") @RestQuery @Nullable @Size(max = 20) String criterion,
            @Parameter(description = "support level of a condition, I to VII")
                    @RestQuery
                    @Nullable
                    @Pattern(regexp = "I|II|III|IV|V|VI|VII")
                    String level,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(Page.LARGEST) int limit) {
        var application = handling.open(id);
        var place = Cursor.read(after, 3).map(SimilarDecisionsResource::place).orElse(null);
        var found = decisions.to(id, alike(application, ground, criterion, level), place, limit + 1);
        return Page.of(found.stream().map(SimilarDecisionView::of).toList(), limit, SimilarDecisionView::cursor);
    }

    private Alike alike(
            Application application, @Nullable String ground, @Nullable String criterion, @Nullable String level) {
        return ground == null && criterion == null && level == null
                ? likeness.of(application)
                : new Alike(one(ground), one(criterion), level);
    }

    private static Set<String> one(@Nullable String code) {
        return code == null ? Set.of() : Set.of(code);
    }

    private static Place place(Cursor cursor) {
        try {
            return new Place(
                    Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)), Integer.parseInt(cursor.part(2)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            var refused = Refused.because(
                    CommonProblem.UNREADABLE, "'after' cannot be read.", "Give 'next' of the page before.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
