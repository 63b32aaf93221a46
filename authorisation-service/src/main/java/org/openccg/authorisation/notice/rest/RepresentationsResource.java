package org.openccg.authorisation.notice.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.notice.Notices;
import org.openccg.authorisation.notice.Representation;
import org.openccg.authorisation.notice.Representation.Said;
import org.openccg.authorisation.notice.Representing;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notice and representations")
class RepresentationsResource {

    private final Handling handling;
    private final Representing representing;
    private final Notices notices;

    RepresentationsResource(Handling handling, Representing representing, Notices notices) {
        this.handling = handling;
        this.representing = representing;
        this.notices = notices;
    }

    @POST
    @Path("/{id}/representations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:represent")
    @Operation(summary = "Answer a notice; only chair or accountable officer end the period with final or waived")
    @APIResponseSchema(value = RepresentationView.class, responseCode = "201")
    public RestResponse<RepresentationView> represent(UUID id, @Valid @NotNull NewRepresentation body) {
        var made = new Representation[1];
        handling.add(id, "REPRESENT", (application, by, at) -> {
            made[0] = representing.represent(application, body.said(), by, at);
            return Map.of(
                    "representation", made[0].id(),
                    "points", body.points().size(),
                    "final", made[0].isFinal(),
                    "waived", made[0].isWaiver());
        });
        return ResponseBuilder.<RepresentationView>created(URI.create("/applications/%s/representations".formatted(id)))
                .entity(RepresentationView.of(made[0]))
                .build();
    }

    @GET
    @Path("/{id}/representations")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "What the group said to the notices, every point of which a block must answer")
    public List<RepresentationView> list(UUID id) {
        return notices.representations(handling.open(id)).stream()
                .map(RepresentationView::of)
                .toList();
    }

    @Schema(name = "NewRepresentation")
    record NewRepresentation(
            @Size(max = 100) @Schema(examples = "[\"The plan was corrected on 4 July; see the new edition.\"]")
            List<@NotBlank @Size(max = 20_000) String> points,

            @Size(max = 100) @Schema(description = "documents the group uploaded before") @Nullable
            List<@NotNull UUID> evidence,

            @JsonProperty("final") @Schema(examples = "true") @Nullable
            Boolean conclusive,

            @Nullable Boolean waived) {

        NewRepresentation {
            points = points == null ? List.of() : Collections.unmodifiableList(points);
            evidence = evidence == null ? List.of() : Collections.unmodifiableList(evidence);
        }

        Said said() {
            return new Said(points, evidence, Boolean.TRUE.equals(conclusive), Boolean.TRUE.equals(waived));
        }
    }

    @Schema(name = "Representation")
    record RepresentationView(
            UUID id,
            Person by,
            @Schema(examples = "CHAIR") String capacity,
            Instant at,
            @JsonProperty("final") boolean conclusive,
            boolean waived,
            List<String> points,
            List<UUID> evidence,

            @Schema(examples = "[\"Z90003\"]", description = "whose own letter it is; empty where the group speaks")
            List<String> practices) {

        static RepresentationView of(Representation made) {
            return new RepresentationView(
                    made.id(),
                    made.by(),
                    made.capacity(),
                    made.madeAt(),
                    made.isFinal(),
                    made.isWaiver(),
                    made.points(),
                    made.evidence(),
                    made.practices());
        }
    }
}
