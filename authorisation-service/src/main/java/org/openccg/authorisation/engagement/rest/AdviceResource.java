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
import org.openccg.authorisation.engagement.Advice;
import org.openccg.authorisation.engagement.AdviceOnRecord;
import org.openccg.authorisation.engagement.Advising;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;

/** Honest advice, with its sums or sources, for both sides to see. */
@Path("/applications/{id}/advice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions and advice")
class AdviceResource {

    private final Handling handling;
    private final AdviceOnRecord record;
    private final Advising advising;

    AdviceResource(Handling handling, AdviceOnRecord record, Advising advising) {
        this.handling = handling;
        this.record = record;
        this.advising = advising;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "What the group was advised and what it says to that, newest first")
    public Page<AdviceView> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var place = Cursor.read(after, 2).map(Places::ofAdvice).orElse(null);
        var found = record.of(handling.open(id), place, limit + 1);
        return Page.of(found.stream().map(AdviceView::of).toList(), limit, Places::cursor);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:advise")
    @Operation(summary = "Advise the group on money or governance, showing the sums or the sources")
    @APIResponseSchema(value = AdviceView.class, responseCode = "201")
    public RestResponse<AdviceView> advise(UUID id, @Valid @NotNull NewAdvice body) {
        var given = new Advice[1];
        handling.add(id, "ADVISE", (application, by, at) -> {
            given[0] = advising.advise(application, body.given(), by, at);
            return facts(given[0]);
        });
        return ResponseBuilder.<AdviceView>created(URI.create("/applications/%s/advice".formatted(id)))
                .entity(AdviceView.of(given[0]))
                .build();
    }

    @POST
    @Path("/{adviceId}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:reply")
    @Operation(summary = "Say something to advice, as somebody of the group")
    public RestResponse<AdviceView> reply(UUID id, UUID adviceId, @Valid @NotNull Answer body) {
        var replied = new Advice[1];
        handling.add(id, "REPLY_TO_ADVICE", (application, by, at) -> {
            replied[0] = advising.reply(application, adviceId, body.text(), by, at);
            return facts(replied[0]);
        });
        return RestResponse.ok(AdviceView.of(replied[0]));
    }

    private static Map<String, Object> facts(Advice advice) {
        return Map.of("advice", advice.id(), "subject", advice.subject());
    }
}
