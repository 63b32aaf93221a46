package org.openccg.authorisation.statement.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.statement.Statement;
import org.openccg.authorisation.statement.Statements;
import org.openccg.authorisation.statement.Stating;
import org.openccg.authorisation.statement.Stating.Written;
import org.openccg.platform.security.Roles;

/** What the group says to each criterion. Until it submits, its drafts are its own. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
class StatementsResource {

    private final Handling handling;
    private final Statements statements;
    private final Stating stating;

    StatementsResource(Handling handling, Statements statements, Stating stating) {
        this.handling = handling;
        this.statements = statements;
        this.stating = stating;
    }

    @GET
    @Path("/{id}/statements")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "The newest statements for the group; for everybody else those last submitted")
    public StatementsView list(UUID id) {
        var application = handling.open(id);
        if (isForTheGroup(application)) {
            return new StatementsView(application.id(), null, statements.of(application.id()));
        }
        var submitted = application.submittedAt().orElse(Instant.EPOCH);
        return new StatementsView(
                application.id(),
                application.submittedAt().orElse(null),
                statements.asOf(application.id(), application.isDraft() ? submitted : handling.now()));
    }

    @GET
    @Path("/{id}/statements/{criterion}")
    @Transactional
    @Roles("gp")
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every version of one statement, newest first, for the group")
    public List<Statement> versions(UUID id, String criterion) {
        var application = handling.open(id);
        return isForTheGroup(application) ? statements.versions(application.id(), criterion) : List.of();
    }

    @PUT
    @Path("/{id}/statements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Roles("gp")
    @PermissionsAllowed("application:draft")
    @Operation(
            summary =
                    "Save any number of statements, as often as one likes; each names the version it was written over")
    public StatementsView save(UUID id, @Valid @NotNull Batch body) {
        var application = handling.write(
                id,
                (each, by, at) -> stating.save(
                        each,
                        body.statements().stream()
                                .map(one -> new Written(one.criterion(), one.text(), one.version()))
                                .toList(),
                        by,
                        at));
        return new StatementsView(application.id(), null, statements.of(application.id()));
    }

    private boolean isForTheGroup(Application application) {
        return application.applicants().isOwn(handling.acting(application));
    }

    @Schema(name = "StatementsBatch")
    record Batch(@NotEmpty @Size(max = 500) List<@Valid @NotNull NewStatement> statements) {}

    /**
     * A statement to be saved.
     *
     * @param version the version it was written over; 0 for the first
     */
    @Schema(name = "NewStatement")
    record NewStatement(
            @NotBlank @Size(max = 20) @Schema(examples = "D3-02")
            String criterion,

            @NotNull
            @Size(max = 20_000)
            @Schema(examples = "The plan balances at 24.10 a head; see the financial plan, section 4.")
            String text,

            @Min(0) @Schema(examples = "2") int version) {}

    /**
     * The statements of a bid.
     *
     * @param submittedAt for those outside the group: when what they see was submitted
     */
    @Schema(name = "Statements")
    record StatementsView(UUID applicationId, @Nullable Instant submittedAt, List<Statement> statements) {}
}
