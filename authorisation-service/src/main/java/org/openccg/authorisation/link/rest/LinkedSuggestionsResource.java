package org.openccg.authorisation.link.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.engagement.Suggestions;
import org.openccg.authorisation.link.LinkedSuggestion;
import org.openccg.authorisation.link.LinkedSuggestions;
import org.openccg.authorisation.link.LinkedSuggestions.Place;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions and advice")
class LinkedSuggestionsResource {

    private final Handling handling;
    private final LinkedSuggestions linked;
    private final Suggestions suggestions;

    LinkedSuggestionsResource(Handling handling, LinkedSuggestions linked, Suggestions suggestions) {
        this.handling = handling;
        this.linked = linked;
        this.suggestions = suggestions;
    }

    @GET
    @Path("/{id}/linked-suggestions")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(
            summary = "What the same office had suggested in the ninety days before a notice, with the replies",
            description = "It refuses nothing. A decision against the group answers each of them (BLK-10).")
    public LinkedSuggestionsView of(UUID id) {
        var application = handling.open(id);
        var found = linked.of(application);
        var ids = found.stream().map(LinkedSuggestion::suggestionId).distinct().toList();
        return LinkedSuggestionsView.of(found, suggestions.all(ids), linked.answers(application));
    }

    @GET
    @Path("/linked-suggestions")
    @Transactional
    @Roles("doh")
    @PermissionsAllowed("application:view")
    @Operation(summary = "Copied to the Department: notices beside earlier suggestions in all cases, newest first")
    public Page<FoundView> all(
            @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var place = Cursor.read(after, 3).map(LinkedSuggestionsResource::place).orElse(null);
        var found = linked.all(place, limit + 1);
        var words = suggestions.all(found.stream()
                .map(each -> each.linked().suggestionId())
                .distinct()
                .toList());
        return Page.of(FoundView.of(found, words), limit, FoundView::cursor);
    }

    private static Place place(Cursor cursor) {
        try {
            return new Place(
                    Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)), UUID.fromString(cursor.part(2)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            var refused = Refused.because(
                    CommonProblem.UNREADABLE, "'after' cannot be read.", "Give 'next' of the page before.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
