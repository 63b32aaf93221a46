package org.openccg.platform;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.http.Versioned;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.outbox.Outbox;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;

/** A resource as small as can be, that uses everything the platform offers. */
@Path("/samples")
@Produces(MediaType.APPLICATION_JSON)
class SampleResource {

    static final AtomicInteger STARTED = new AtomicInteger();

    private final Trail trail;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessClock clock;
    private final IfMatch ifMatch;

    SampleResource(Trail trail, Outbox outbox, SignedIn signedIn, BusinessClock clock, IfMatch ifMatch) {
        this.trail = trail;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.clock = clock;
        this.ifMatch = ifMatch;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("sample:start")
    public RestResponse<Sample> start(@NotNull @Valid NewSample body) {
        STARTED.incrementAndGet();
        var id = UUID.randomUUID();
        outbox.tell("other-service", id, "SAMPLE_STARTED", clock.now(), body);
        record(id, 0, "START");
        return ResponseBuilder.<Sample>created(URI.create("/samples/" + id))
                .entity(new Sample(id, 0))
                .build();
    }

    @POST
    @Path("/{id}/turn")
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("sample:turn")
    public RestResponse<Sample> turn(UUID id) {
        int version = trail.of(id).size() - 1;
        ifMatch.expects(id, version);
        record(id, version + 1, "TURN");
        return RestResponse.ok(new Sample(id, version + 1));
    }

    @GET
    @Path("/{id}/turns")
    @Roles("gp")
    @PermissionsAllowed("sample:start")
    public List<Integer> turns(UUID id, @RestQuery UUID by, @RestQuery int limit, @QueryParam("skip") Long some) {
        return List.of(trail.of(id).size(), limit);
    }

    @GET
    @Path("/broken")
    @Roles("gp")
    @PermissionsAllowed("sample:start")
    public String broken() {
        throw new IllegalStateException("a secret of ours");
    }

    private void record(UUID id, int version, String step) {
        trail.record(new Entry(id, version, step, signedIn.caller(), "gp", clock.now(), null, null, null, Map.of()));
    }

    record NewSample(@NotBlank String name, @NotNull @Valid List<Part> parts, int count) {}

    record Part(@NotBlank String title) {}

    record Sample(UUID id, int version) implements Versioned {}
}
