package org.openccg.registry.merger.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.merger.Balloting;
import org.openccg.registry.merger.Mergers;

/** Each group's practices decide in secret. */
@Path("/mergers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mergers")
class BallotResource {

    private final Mergers mergers;
    private final Balloting balloting;
    private final MergerViews views;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    BallotResource(
            Mergers mergers,
            Balloting balloting,
            MergerViews views,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.mergers = mergers;
        this.balloting = balloting;
        this.views = views;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Path("/thresholds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("merger:propose")
    @Operation(summary = "State, for a group you lead, which share of its practices must say yes")
    public RestResponse<MergerView> threshold(UUID id, @NotNull @Valid NewThreshold body) {
        var merger = mergers.locked(id);
        balloting.stateThreshold(merger, body.groupId(), body.asked(), body.clause(), clock.now());
        return RestResponse.ok(views.of(merger));
    }

    @POST
    @Path("/ballot")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("merger:propose")
    @Operation(summary = "Open the ballot, once every group has stated its threshold")
    public RestResponse<MergerView> open(UUID id, @NotNull @Valid NewBallot body) {
        var merger = mergers.locked(id);
        ifMatch.expects(id, merger.version());
        balloting.open(merger, body.until(), clock.now());
        return RestResponse.ok(views.of(merger));
    }

    /** A PUT, so that nothing of it is kept to be repeated. */
    @PUT
    @Path("/votes/{practice}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Roles("gp")
    @PermissionsAllowed("merger:vote")
    @Operation(summary = "Vote in secret, for a practice you act for; until the ballot closes it may be changed")
    public VoteTaken vote(UUID id, String practice, @NotNull @Valid NewVote body) {
        return new VoteTaken(practice, balloting.vote(id, practice, body.vote(), signedIn.caller(), clock.now()));
    }

    @POST
    @Path("/close")
    @Transactional
    @Idempotent
    @Conditional
    @Roles("gp")
    @PermissionsAllowed("merger:propose")
    @Operation(summary = "Count the votes, after the last day or when all have voted")
    public RestResponse<MergerView> close(UUID id) {
        var merger = mergers.locked(id);
        ifMatch.expects(id, merger.version());
        balloting.close(merger, clock.now());
        return RestResponse.ok(views.of(merger));
    }
}
