package org.openccg.authorisation.worklist.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.worklist.Claiming;
import org.openccg.authorisation.worklist.Claiming.Result;
import org.openccg.authorisation.worklist.Worklists;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;

@Path("/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worklist")
class WorklistResource {

    private final Worklists worklists;
    private final Claiming claiming;
    private final Standings standings;
    private final BusinessClock clock;

    WorklistResource(Worklists worklists, Claiming claiming, Standings standings, BusinessClock clock) {
        this.worklists = worklists;
        this.claiming = claiming;
        this.standings = standings;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("task:view")
    @Operation(
            summary = "What one can do now, with the next action in words: overdue first, then by the day it is due",
            description = "Only what would not be refused. A claim tells who is on it and keeps nobody else from it.")
    public Page<WorkView> list(
            @RestQuery @Nullable String kind,
            @Parameter(description = "only what is overdue, or only what is not") @RestQuery @Nullable Boolean overdue,
            @Parameter(description = "only what one claimed or was assigned, or only the rest") @RestQuery @Nullable
                    Boolean mine,
            @Parameter(description = "code of the office applied to") @RestQuery @Nullable String office,
            @Parameter(description = "code of a wave") @RestQuery @Nullable String wave,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var wanted = Wanted.of(kind, overdue, mine, after);
        var list = worklists.of(standings.present(), now(), wave, office);
        var found = list.work().stream()
                .filter(work -> wanted.includes(list, work))
                .limit(limit + 1L)
                .toList();
        var page = Page.of(found, limit, Wanted::cursor);
        return new Page<>(
                page.items().stream().map(work -> WorkView.of(list, work)).toList(), page.next());
    }

    @GET
    @Path("/counts")
    @Transactional
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("task:view")
    @Operation(summary = "How much there is to do, and of which kinds")
    public WorkCounts counts(@RestQuery @Nullable String office, @RestQuery @Nullable String wave) {
        return WorkCounts.of(worklists.of(standings.present(), now(), wave, office));
    }

    @POST
    @Path("/claim")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("task:claim")
    @Operation(summary = "Tell others that one is on it; each piece of work is answered by itself")
    public RestResponse<List<ResultView>> claim(@Valid @NotNull Items body) {
        return answer(claiming.claim(body.items(), standings.present(), now()));
    }

    @POST
    @Path("/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"manager", "doh"})
    @PermissionsAllowed("task:assign")
    @Operation(summary = "Give work of one's own list to somebody who may do it; each piece is answered by itself")
    public RestResponse<List<ResultView>> assign(@Valid @NotNull Given body) {
        return answer(claiming.assign(body.items(), body.subject(), standings.present(), now()));
    }

    @POST
    @Path("/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("task:release")
    @Operation(summary = "Leave it to others again; each piece of work is answered by itself")
    public RestResponse<List<ResultView>> release(@Valid @NotNull Items body) {
        return answer(claiming.release(body.items(), standings.present(), now()));
    }

    private static RestResponse<List<ResultView>> answer(List<Result> results) {
        return RestResponse.ok(results.stream().map(ResultView::of).toList());
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Schema(name = "WorkItems")
    record Items(
            @NotEmpty @Size(max = 200) @Schema(examples = "[\"9b2e61d4-3a0f-4c58-8e7d-0f1a2b3c4d5e.ASSESS\"]")
            List<@NotBlank @Size(max = 200) String> items) {}

    /**
     * Work for somebody else.
     *
     * @param subject whose it becomes
     */
    @Schema(name = "AssignedWorkItems")
    record Given(
            @NotEmpty @Size(max = 200) @Schema(examples = "[\"9b2e61d4-3a0f-4c58-8e7d-0f1a2b3c4d5e.ASSESS\"]")
            List<@NotBlank @Size(max = 200) String> items,

            @NotNull UUID subject) {}
}
