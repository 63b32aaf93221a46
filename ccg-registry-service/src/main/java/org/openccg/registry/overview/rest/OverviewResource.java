package org.openccg.registry.overview.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.overview.Overviews;
import org.openccg.registry.overview.Overviews.Overview;

@Path("/overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview")
class OverviewResource {

    private final Overviews overviews;
    private final BusinessClock clock;

    OverviewResource(Overviews overviews, BusinessClock clock) {
        this.overviews = overviews;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("overview:view")
    @Operation(summary = "The country: groups by status and SHA cluster, practices in groups and in none, patients")
    public Overview show() {
        return overviews.on(clock.today());
    }
}
