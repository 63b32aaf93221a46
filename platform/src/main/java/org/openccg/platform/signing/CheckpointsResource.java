package org.openccg.platform.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.Refused;

@Path("/checkpoints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proof")
class CheckpointsResource {

    private static final LocalDate THE_END = LocalDate.of(9999, 12, 31);

    private final Checkpoints checkpoints;
    private final ObjectMapper json;

    CheckpointsResource(Checkpoints checkpoints, ObjectMapper json) {
        this.checkpoints = checkpoints;
        this.json = json;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The daily checkpoints over everything this service has on record, newest first",
            description = "Open data: keep a copy. What a checkpoint covers cannot be changed without showing.")
    public Page<PublishedCheckpoint> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var before =
                Cursor.read(after, 1).flatMap(cursor -> day(cursor.part(0))).orElse(THE_END);
        var found = checkpoints.before(before, limit + 1).stream()
                .map(this::published)
                .toList();
        return Page.of(found, limit, last -> Cursor.of(last.payload().day().toString()));
    }

    @GET
    @Path("/{day}")
    @PermitAll
    @Operation(summary = "The checkpoint of a day")
    public PublishedCheckpoint one(String day) {
        return day(day).flatMap(checkpoints::on).map(this::published).orElseThrow(Refused::notFound);
    }

    private PublishedCheckpoint published(SignedDocument document) {
        try {
            return new PublishedCheckpoint(
                    json.readValue(document.payload(), Checkpoint.class),
                    document.signature().compact(),
                    NamedKey.of(document.key()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
