package org.openccg.registry.area.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.area.AreaFeatures;
import org.openccg.registry.area.AreaReports;
import org.openccg.registry.area.AreaReports.Contested;
import org.openccg.registry.area.AreaReports.Gap;
import org.openccg.registry.area.AreaReports.Place;
import org.openccg.registry.ccg.GroupSummaries.Summary;
import org.openccg.registry.moment.Moments;

@Path("/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Areas")
class AreasResource {

    private final AreaReports reports;
    private final AreaFeatures features;
    private final Moments moments;
    private final BusinessClock clock;

    AreasResource(AreaReports reports, AreaFeatures features, Moments moments, BusinessClock clock) {
        this.reports = reports;
        this.features = features;
        this.moments = moments;
        this.clock = clock;
    }

    @GET
    @Path("/gaps")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("area:view")
    @Operation(summary = "Small areas in no group's area, by local authority; a gap is no fault of anybody's")
    public Page<Gap> gaps(
            @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var found = reports.gaps(Cursor.read(after, 2).orElse(null), clock.today(), limit + 1);
        return Page.of(found, limit, Gap::cursor);
    }

    @GET
    @Path("/unknown")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("area:view")
    @Operation(summary = "Groups of which it is not known where they lie, by name; some gaps may be theirs")
    public Page<Summary> unknown(
            @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var found = reports.unknown(Cursor.read(after, 2).orElse(null), clock.today(), limit + 1);
        return Page.of(found, limit, Summary::cursor);
    }

    @GET
    @Path("/overlaps")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("area:view")
    @Operation(summary = "Small areas that several groups have in their areas, by code")
    public Page<Contested> overlaps(
            @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        String last = Cursor.read(after, 1).map(cursor -> cursor.part(0)).orElse("");
        return Page.of(reports.overlaps(last, clock.today(), limit + 1), limit, Contested::cursor);
    }

    @GET
    @Path("/outlines.geojson")
    @Produces(AreaFeatures.MEDIA_TYPE)
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("area:view")
    @Operation(summary = "The outlines of all groups that have one, as a GeoJSON collection of features")
    public StreamingOutput outlines(
            @Parameter(description = AreaResource.AS_AT) @RestQuery String asAt,
            @Parameter(description = AreaResource.KNOWN_AT) @RestQuery String knownAt) {
        var moment = moments.of(asAt, knownAt);
        return output -> features.writeAll(moment, output);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("area:view")
    @Operation(summary = "A small area or a local authority, and the groups that have it or parts of it")
    public Place place(String code) {
        return reports.place(code, clock.today());
    }
}
