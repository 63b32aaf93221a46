package org.openccg.registry.area.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.openccg.platform.security.Roles;
import org.openccg.registry.area.AreaFeatures;
import org.openccg.registry.moment.Moments;

@Path("/areas.geojson")
@Tag(name = "Areas")
class OutlinesResource {

    private final AreaFeatures features;
    private final Moments moments;

    OutlinesResource(AreaFeatures features, Moments moments) {
        this.features = features;
        this.moments = moments;
    }

    @GET
    @Produces(AreaFeatures.MEDIA_TYPE)
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("area:view")
    @Operation(summary = "The outlines of all groups that have one, as a GeoJSON collection of features")
    public StreamingOutput all(
            @Parameter(description = AreaResource.AS_AT) @RestQuery String asAt,
            @Parameter(description = AreaResource.KNOWN_AT) @RestQuery String knownAt) {
        var moment = moments.of(asAt, knownAt);
        return output -> features.writeAll(moment, output);
    }
}
