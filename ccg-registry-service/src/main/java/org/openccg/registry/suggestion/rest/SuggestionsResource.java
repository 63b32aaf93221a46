package org.openccg.registry.suggestion.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.suggestion.Suggesting;
import org.openccg.registry.suggestion.SuggestionStatus;
import org.openccg.registry.suggestion.Suggestions;

/** What offices suggest to a group, and what the group makes of it. Nothing here needs an If-Match. */
@Path("/groups/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions")
class SuggestionsResource {

    private final Groups groups;
    private final Suggestions suggestions;
    private final Suggesting suggesting;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    SuggestionsResource(
            Groups groups, Suggestions suggestions, Suggesting suggesting, SignedIn signedIn, BusinessClock clock) {
        this.groups = groups;
        this.suggestions = suggestions;
        this.suggesting = suggesting;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("group:suggest")
    @Operation(
            summary = "Log your office's suggestion to the group, or report one the group or your practice was given")
    @APIResponseSchema(value = SuggestionView.class, responseCode = "201")
    public RestResponse<SuggestionView> log(UUID id, @NotNull @Valid NewSuggestion body) {
        var group = groups.get(id);
        var channel = suggesting.channel(group, body.practice());
        var said = body.said(channel, signedIn.caller());
        var suggestion = suggesting.log(group, said, channel, channel.isReport() ? body.practice() : null, clock.now());
        return ResponseBuilder.<SuggestionView>created(URI.create("/groups/" + id + "/suggestions/" + suggestion.id()))
                .entity(SuggestionView.of(suggestion))
                .build();
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "What was suggested to the group, newest first, for those whom it concerns")
    public Page<SuggestionView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        groups.concerning(signedIn.caller(), id, clock.today());
        var found = suggestions.ofGroup(id, Cursor.read(after, 1).orElse(null), limit + 1).stream()
                .map(SuggestionView::of)
                .toList();
        return Page.of(found, limit, view -> Cursor.of(view.id().toString()));
    }

    @GET
    @Path("/{suggestionId}")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "One suggestion, for those whom the group concerns and for whoever is named in it")
    public SuggestionView show(UUID id, UUID suggestionId) {
        var suggestion = suggestions.in(id, suggestionId);
        if (!suggesting.isNamed(suggestion)) {
            groups.concerning(signedIn.caller(), id, clock.today());
        }
        return SuggestionView.of(suggestion);
    }

    @POST
    @Path("/{suggestionId}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"manager", "doh"})
    @PermissionsAllowed("group:suggest")
    @Operation(summary = "Reply to a report in which you or your office are named; a late reply is taken too")
    public RestResponse<SuggestionView> reply(UUID id, UUID suggestionId, @NotNull @Valid Reply body) {
        return RestResponse.ok(SuggestionView.of(suggesting.reply(id, suggestionId, body.text(), clock.now())));
    }

    @POST
    @Path("/{suggestionId}/dismiss")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:answer")
    @Operation(summary = "Answer as leader that the group does not follow the suggestion")
    public RestResponse<SuggestionView> dismiss(UUID id, UUID suggestionId, @NotNull @Valid Answer body) {
        return answer(id, suggestionId, SuggestionStatus.DISMISSED, body);
    }

    @POST
    @Path("/{suggestionId}/adopt")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:answer")
    @Operation(summary = "Answer as leader that the group likes the suggestion; nothing follows from that by itself")
    public RestResponse<SuggestionView> adopt(UUID id, UUID suggestionId, @NotNull @Valid Answer body) {
        return answer(id, suggestionId, SuggestionStatus.ADOPTED, body);
    }

    private RestResponse<SuggestionView> answer(UUID id, UUID suggestionId, SuggestionStatus given, Answer body) {
        var group = groups.get(id);
        return RestResponse.ok(
                SuggestionView.of(suggesting.answer(group, suggestionId, given, body.reason(), clock.now())));
    }
}
