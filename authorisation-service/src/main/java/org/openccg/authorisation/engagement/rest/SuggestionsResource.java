package org.openccg.authorisation.engagement.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.engagement.Suggesting;
import org.openccg.authorisation.engagement.Suggestion;
import org.openccg.authorisation.engagement.Suggestions;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;

/** What offices suggest to the group; it binds nobody, and nothing here decides anything. */
@Path("/applications/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions and advice")
class SuggestionsResource {

    private final Handling handling;
    private final Suggestions suggestions;
    private final Suggesting suggesting;

    SuggestionsResource(Handling handling, Suggestions suggestions, Suggesting suggesting) {
        this.handling = handling;
        this.suggestions = suggestions;
        this.suggesting = suggesting;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "What was suggested to the group, newest first: what is kept here and what the register keeps")
    public Page<SuggestionView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var place = Cursor.read(after, 2).map(Places::ofSuggestion).orElse(null);
        var found = suggestions.of(handling.open(id), place, limit + 1);
        return Page.of(found.stream().map(SuggestionView::of).toList(), limit, Places::cursor);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:suggest")
    @Operation(
            summary = "Log your office's suggestion to the group, or report one the group or your practice was given")
    @APIResponseSchema(value = SuggestionView.class, responseCode = "201")
    public RestResponse<SuggestionView> log(UUID id, @Valid @NotNull NewSuggestion body) {
        var logged = new Suggestion[1];
        handling.add(id, "LOG_SUGGESTION", (application, by, at) -> {
            logged[0] = suggesting.log(application, body.logged(), by, at);
            return facts(logged[0]);
        });
        return ResponseBuilder.<SuggestionView>created(URI.create("/applications/%s/suggestions".formatted(id)))
                .entity(SuggestionView.of(logged[0]))
                .build();
    }

    @POST
    @Path("/{suggestionId}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:reply")
    @Operation(summary = "Reply to a report in which you or your office are named; a late reply is taken too")
    public RestResponse<SuggestionView> reply(UUID id, UUID suggestionId, @Valid @NotNull Answer body) {
        var replied = new Suggestion[1];
        handling.add(id, "REPLY_TO_SUGGESTION", (application, by, at) -> {
            replied[0] = suggesting.reply(application, suggestionId, body.text(), by, at);
            return facts(replied[0]);
        });
        return RestResponse.ok(SuggestionView.of(replied[0]));
    }

    private static Map<String, Object> facts(Suggestion suggestion) {
        var said = suggestion.said();
        return Map.of(
                "suggestion", suggestion.id(),
                "kind", said.kind(),
                "office", said.office(),
                "advice", said.isAdvice(),
                "linked", said.linked());
    }
}
