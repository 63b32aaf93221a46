package org.openccg.appeals.appeal.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.appeal.AppealSummaries;
import org.openccg.appeals.appeal.AppealSummary;
import org.openccg.appeals.appeal.Appeals;
import org.openccg.appeals.appeal.FrozenFile;
import org.openccg.appeals.appeal.Status;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

@Path("/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeals")
class AppealsResource {

    private final Appeals appeals;
    private final AppealSummaries summaries;
    private final Desk desk;
    private final Trail trail;

    AppealsResource(Appeals appeals, AppealSummaries summaries, Desk desk, Trail trail) {
        this.appeals = appeals;
        this.summaries = summaries;
        this.desk = desk;
        this.trail = trail;
    }

    @GET
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("appeal:view")
    @Operation(summary = "The appeals you can see, oldest first")
    public Page<AppealSummary> list(
            @Parameter(schema = @Schema(implementation = Status.class)) @RestQuery String status,
            @RestQuery String office,
            @RestQuery UUID application,
            @RestQuery String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        return summaries.page(
                desk.standing(), new AppealSummaries.Filter(known(status), office, application), after, limit);
    }

    @GET
    @Path("/{id}")
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("appeal:view")
    @Operation(summary = "One appeal")
    public AppealView one(UUID id) {
        return desk.view(desk.look(id));
    }

    @GET
    @Path("/{id}/steps")
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("appeal:view")
    @Operation(summary = "The steps you can take now")
    public List<StepView> steps(UUID id) {
        return desk.steps(desk.look(id));
    }

    @GET
    @Path("/{id}/trail")
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("appeal:view")
    @Operation(summary = "Everything that was done to the appeal, with the hash chain")
    public List<Recorded> trail(UUID id) {
        return trail.of(desk.open(id).id());
    }

    @GET
    @Path("/{id}/decision-file")
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("appeal:view")
    @Operation(summary = "The decision file, exactly as it was when the appeal was lodged")
    @APIResponse(
            responseCode = "200",
            description = "As served by authorisation-service, with its hash",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)))
    public String decisionFile(UUID id) {
        return Optional.ofNullable(appeals.papersOf(desk.open(id)).file())
                .map(FrozenFile::content)
                .orElseThrow(Refused::notFound);
    }

    /** The framework would answer 404 for a word that is no status, as if the list were not there. */
    private static @Nullable Status known(@Nullable String status) {
        if (status == null) {
            return null;
        }
        return Arrays.stream(Status.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        CommonProblem.UNREADABLE,
                        "The value of 'status' is no status of an appeal.",
                        "Use one of " + Arrays.toString(Status.values())));
    }
}
