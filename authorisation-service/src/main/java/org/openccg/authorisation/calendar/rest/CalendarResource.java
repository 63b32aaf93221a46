package org.openccg.authorisation.calendar.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.calendar.Announced;
import org.openccg.authorisation.calendar.Announcing;
import org.openccg.authorisation.calendar.DayOff;
import org.openccg.authorisation.calendar.DayOffKind;
import org.openccg.authorisation.calendar.DaysOff;
import org.openccg.authorisation.calendar.Progress;
import org.openccg.authorisation.calendar.Progress.Reached;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;

@Path("/calendar/days-off")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
class CalendarResource {

    private final Announcing announcing;
    private final DaysOff daysOff;
    private final Progress progress;
    private final Standings standings;
    private final BusinessClock clock;

    CalendarResource(
            Announcing announcing, DaysOff daysOff, Progress progress, Standings standings, BusinessClock clock) {
        this.announcing = announcing;
        this.daysOff = daysOff;
        this.progress = progress;
        this.standings = standings;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("calendar:announce")
    @Operation(summary = "Announce a holiday or an outage, for the Board; deadlines that run move to a later day by it")
    public RestResponse<DayOffView> announce(@Valid @NotNull Announced body) {
        var announced =
                announcing.announce(body, standings.present(), clock.now().truncatedTo(ChronoUnit.MICROS));
        return ResponseBuilder.<DayOffView>created(URI.create("/calendar/days-off"))
                .entity(DayOffView.of(announced, progress.reached()))
                .build();
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("calendar:view")
    @Operation(summary = "What was announced beside the bank holidays, and what is still to be computed again by it")
    public List<DayOffView> list() {
        var reached = progress.reached();
        return daysOff.all().stream().map(each -> DayOffView.of(each, reached)).toList();
    }

    /**
     * A day off.
     *
     * @param pending deadlines still to be computed again
     * @param failing of these, how many could not be at the last try
     */
    @Schema(name = "DayOff")
    record DayOffView(
            @Schema(examples = "2012-09-14") LocalDate day,
            @Schema(examples = "Day of national mourning") String name,
            DayOffKind kind,
            String reason,
            @Nullable Instant from,
            @Nullable Instant until,
            Instant announcedAt,
            Person by,
            @Schema(examples = "0") long pending,
            @Schema(examples = "0") long failing) {

        static DayOffView of(DayOff dayOff, List<Reached> all) {
            var behind = all.stream().filter(each -> each.no() < dayOff.no()).toList();
            return new DayOffView(
                    dayOff.day(),
                    dayOff.name(),
                    dayOff.kind(),
                    dayOff.reason(),
                    dayOff.fromAt().orElse(null),
                    dayOff.untilAt().orElse(null),
                    dayOff.announcedAt(),
                    dayOff.by(),
                    behind.stream().mapToLong(Reached::deadlines).sum(),
                    behind.stream().mapToLong(Reached::failing).sum());
        }
    }
}
