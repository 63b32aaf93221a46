package org.openccg.registry.merger.rest;

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
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.merger.Answers;
import org.openccg.registry.merger.Concern;
import org.openccg.registry.merger.Mergers;

/** What practices answer when they are consulted about a merger: open to all who take part, and to nobody else. */
@Path("/mergers/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mergers")
class MergerAnswersResource {

    private final Mergers mergers;
    private final Answers answers;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    MergerAnswersResource(Mergers mergers, Answers answers, SignedIn signedIn, BusinessClock clock) {
        this.mergers = mergers;
        this.answers = answers;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("merger:vote")
    @Operation(summary = "Answer the consultation, for a practice you act for")
    @APIResponseSchema(value = AnswerView.class, responseCode = "201")
    public RestResponse<AnswerView> give(UUID id, @NotNull @Valid NewAnswer body) {
        var merger = mergers.locked(id);
        var answer = answers.give(merger, body.practice(), body.text(), signedIn.caller(), clock.now());
        return ResponseBuilder.<AnswerView>created(URI.create("/mergers/" + id + "/answers"))
                .entity(AnswerView.of(answer))
                .build();
    }

    @GET
    @Transactional
    @Roles("gp")
    @PermissionsAllowed("merger:view")
    @Operation(summary = "What the practices answered, oldest first, for those who take part")
    public Page<AnswerView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        if (mergers.concerning(id) != Concern.INSIDE) {
            throw Refused.notFound();
        }
        var found = answers.to(id, Cursor.read(after, 1).orElse(null), limit + 1).stream()
                .map(AnswerView::of)
                .toList();
        return Page.of(found, limit, view -> Cursor.of(view.id().toString()));
    }
}
