package org.openccg.registry.merger.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.merger.Mergers;

/** The mergers of one group. */
@Path("/groups/{id}/mergers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mergers")
class GroupMergersResource {

    private final Groups groups;
    private final Mergers mergers;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    GroupMergersResource(Groups groups, Mergers mergers, SignedIn signedIn, BusinessClock clock) {
        this.groups = groups;
        this.mergers = mergers;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "The group's mergers, newest first; for offices above it those applied for")
    public Page<MergerSummary> list(
            UUID id, @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        groups.concerning(signedIn.caller(), id, clock.today());
        var found = mergers.ofGroup(id, Cursor.read(after, 1).orElse(null), limit + 1).stream()
                .map(MergerSummary::of)
                .toList();
        return Page.of(found, limit, view -> Cursor.of(view.id().toString()));
    }
}
