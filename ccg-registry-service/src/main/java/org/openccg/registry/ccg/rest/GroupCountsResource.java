package org.openccg.registry.ccg.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.GroupCounts;
import org.openccg.registry.ccg.GroupCounts.Counts;

@Path("/groups/counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
class GroupCountsResource {

    private final GroupCounts counts;
    private final BusinessClock clock;

    GroupCountsResource(GroupCounts counts, BusinessClock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @GET
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "How many groups there are of those asked for, by status and SHA cluster")
    public Counts count(@BeanParam @Valid GroupsAsked asked) {
        return counts.of(asked.filter(), clock.today());
    }
}
