package org.openccg.authorisation.assessment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.assessment.Grid.Place;
import org.openccg.authorisation.assessment.Grids;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

/** The findings of a wave side by side, so that a moderator sees where assessors differ. */
@Path("/applications")
@Tag(name = "Assessment")
class GridResource {

    private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");

    private final Grids grids;
    private final Standings standings;

    GridResource(Grids grids, Standings standings) {
        this.grids = grids;
        this.standings = standings;
    }

    @GET
    @Path("/grid")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Transactional
    @Roles("manager")
    @PermissionsAllowed("application:view")
    @Operation(
            summary = "Findings of all cases one reviews side by side, by group and criterion, also as CSV",
            description = "Shares and comparisons are over all cases of the wave and office asked for that are open to"
                    + " the reader; where interests are not declared yet, only the cover of a case is shown. The next"
                    + " page of CSV is in the header Link.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GridView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public RestResponse<Object> grid(
            @Parameter(description = "code of a wave; without it, of all") @RestQuery @Nullable String wave,
            @Parameter(description = "code of the office applied to; without it, of all") @RestQuery @Nullable
                    String office,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit,
            @Context HttpHeaders headers) {
        var view = GridView.of(grids.of(standings.present(), wave, office), place(after), limit);
        if (!wantsCsv(headers)) {
            return ResponseBuilder.<Object>ok(view, MediaType.APPLICATION_JSON).build();
        }
        var answer = ResponseBuilder.<Object>ok(GridSheet.of(view), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"grid.csv\"");
        return view.next() == null
                ? answer.build()
                : answer.header(HttpHeaders.LINK, "<?after=%s>; rel=\"next\"".formatted(view.next()))
                        .build();
    }

    /** What the reader names first. */
    private static boolean wantsCsv(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(type -> !type.isWildcardType() && type.isCompatible(CSV))
                .isPresent();
    }

    private static @Nullable Place place(@Nullable String after) {
        return Cursor.read(after, 2).map(GridResource::place).orElse(null);
    }

    private static Place place(Cursor cursor) {
        try {
            return new Place(cursor.part(0), UUID.fromString(cursor.part(1)));
        } catch (IllegalArgumentException notOurs) {
            var refused = Refused.because(
                    CommonProblem.UNREADABLE, "'after' cannot be read.", "Give 'next' of the page before.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
