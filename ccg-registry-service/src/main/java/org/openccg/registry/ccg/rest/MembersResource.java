package org.openccg.registry.ccg.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.practice.Memberships;

/** A group's practices agree to be its members. Like signatures, that needs no If-Match. */
@Path("/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
class MembersResource {

    private final Groups groups;
    private final Memberships memberships;
    private final Speaking speaking;
    private final GroupViews views;
    private final GroupHistory history;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    MembersResource(
            Groups groups,
            Memberships memberships,
            Speaking speaking,
            GroupViews views,
            GroupHistory history,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.speaking = speaking;
        this.views = views;
        this.history = history;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Path("/consent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:consent")
    @Operation(summary = "Agree, for a practice you act for, that it is a member")
    public RestResponse<GroupView> consent(UUID id, @NotNull @Valid Consent body) {
        var group = groups.get(id);
        ifMatch.expects(id, group.version());
        speaking.asPractice(group, body.practice());
        var membership = memberships.of(body.practice(), id, clock.today()).orElseThrow();
        group.consent(clock.now());
        if (!membership.isConsented()) {
            memberships.consent(membership, signedIn.caller().subject(), clock.today(), clock.now());
        }
        groups.flush();
        var view = views.of(group);
        history.record(
                group,
                Step.CONSENT.name(),
                Step.CONSENT.by().name(),
                clock.now(),
                group.status(),
                Map.of("practice", body.practice()));
        return RestResponse.ok(view);
    }
}
