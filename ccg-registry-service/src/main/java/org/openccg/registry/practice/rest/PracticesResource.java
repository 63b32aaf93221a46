package org.openccg.registry.practice.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.moment.Moments;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.practice.Practice;
import org.openccg.registry.practice.Practices;

@Path("/practices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practices")
class PracticesResource {

    private final Practices practices;
    private final Memberships memberships;
    private final Moments moments;
    private final BusinessClock clock;

    PracticesResource(Practices practices, Memberships memberships, Moments moments, BusinessClock clock) {
        this.practices = practices;
        this.memberships = memberships;
        this.moments = moments;
        this.clock = clock;
    }

    @GET
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("practice:view")
    @Operation(
            summary = "Practices, by code; with unaffiliated=true those that belong to no group, with contested=true"
                    + " those that several groups claim")
    public Page<PracticeSummary> list(
            @RestQuery boolean unaffiliated,
            @RestQuery boolean contested,
            @RestQuery String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        String last = Cursor.read(after, 1).map(cursor -> cursor.part(0)).orElse("");
        var practicesFound = contested
                ? practices.contestedAfter(last, clock.today(), limit + 1)
                : practices.after(last, unaffiliated, clock.today(), limit + 1);
        var found = practicesFound.stream().map(PracticeSummary::of).toList();
        return Page.of(found, limit, practice -> Cursor.of(practice.code()));
    }

    @GET
    @Path("/{code}")
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("practice:view")
    @Operation(summary = "One practice: its provider, its patients, the groups it belongs or belonged to")
    public PracticeView show(
            String code,
            @Parameter(description = "how it was on this day, such as 2012-07-02; its whole history if nothing is said")
                    @RestQuery
                    String asAt,
            @Parameter(description = "as it was known at this instant, such as 2012-07-02T09:00:00Z") @RestQuery
                    String knownAt) {
        var moment = moments.of(asAt, knownAt);
        boolean always = asAt == null || asAt.isEmpty();
        var practice = practices.findByIdOptional(code).orElseThrow(Refused::notFound);
        return PracticeView.of(
                practice,
                moment,
                practices.populationOf(code, moment).orElse(null),
                memberships.ofPractice(code, moment, always));
    }

    record PracticeSummary(
            @Schema(examples = "Z90001") String code,
            String name,
            @Nullable String postcode,
            @Nullable String provider) {

        static PracticeSummary of(Practice practice) {
            return new PracticeSummary(practice.code(), practice.name(), practice.postcode(), practice.provider());
        }
    }
}
