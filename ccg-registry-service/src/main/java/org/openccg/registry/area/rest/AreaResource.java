package org.openccg.registry.area.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.area.AreaFeatures;
import org.openccg.registry.area.Areas;
import org.openccg.registry.area.Areas.Piece;
import org.openccg.registry.area.ChangingArea;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.moment.Moments;

@Path("/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Areas")
class AreaResource {

    static final String AS_AT = "how it was on this day; today when left out";
    static final String KNOWN_AT = "as it was known at this instant; now when left out";

    private final Groups groups;
    private final Areas areas;
    private final AreaFeatures features;
    private final ChangingArea changing;
    private final Moments moments;
    private final IfMatch ifMatch;
    private final BusinessClock clock;

    AreaResource(
            Groups groups,
            Areas areas,
            AreaFeatures features,
            ChangingArea changing,
            Moments moments,
            IfMatch ifMatch,
            BusinessClock clock) {
        this.groups = groups;
        this.areas = areas;
        this.features = features;
        this.changing = changing;
        this.moments = moments;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @GET
    @Path("/area")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "Where the group lies: by local authority, what crosses and why, what overlaps")
    public AreaView show(
            UUID id,
            @Parameter(description = AS_AT) @RestQuery String asAt,
            @Parameter(description = KNOWN_AT) @RestQuery String knownAt) {
        return view(id, moments.of(asAt, knownAt));
    }

    @PUT
    @Path("/area")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("group:change-area")
    @Operation(
            summary = "Say where your group lies; nobody else can",
            description =
                    "Needs nobody's permission. Crossing the boundary of a local authority takes a justification"
                            + " in words before the group applies. Areas of several groups may overlap until one is authorised.")
    public AreaView change(UUID id, @NotNull @Valid NewArea body) {
        var group = groups.locked(id);
        ifMatch.expects(id, group.version());
        changing.change(group, body.change(), clock.now());
        return view(id, Moment.on(clock.today()));
    }

    @GET
    @Path("/area/lsoas")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "The group's small areas, by code: since when, whether settled, and how they came to be its")
    public Page<Piece> lsoas(
            UUID id,
            @Parameter(description = AS_AT) @RestQuery String asAt,
            @Parameter(description = KNOWN_AT) @RestQuery String knownAt,
            @RestQuery String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        groups.get(id);
        String last = Cursor.read(after, 1).map(cursor -> cursor.part(0)).orElse("");
        return Page.of(areas.piecesOf(id, last, moments.of(asAt, knownAt), limit + 1), limit, Piece::cursor);
    }

    @GET
    @Path("/area.geojson")
    @Transactional
    @Produces(AreaFeatures.MEDIA_TYPE)
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "The outline of the group's area as a GeoJSON feature; it illustrates and decides nothing")
    public StreamingOutput outline(
            UUID id,
            @Parameter(description = AS_AT) @RestQuery String asAt,
            @Parameter(description = KNOWN_AT) @RestQuery String knownAt) {
        var feature = features.of(groups.get(id), moments.of(asAt, knownAt));
        return output -> features.write(feature, output);
    }

    private AreaView view(UUID id, Moment moment) {
        return AreaView.of(id, groups.get(id).version(), moment.asAt(), areas.of(id, moment));
    }
}
