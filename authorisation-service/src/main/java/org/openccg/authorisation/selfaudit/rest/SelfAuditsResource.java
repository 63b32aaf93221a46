package org.openccg.authorisation.selfaudit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.selfaudit.Auditing;
import org.openccg.authorisation.selfaudit.Checked;
import org.openccg.authorisation.selfaudit.SelfAudit;
import org.openccg.authorisation.selfaudit.SelfAudits;
import org.openccg.authorisation.selfaudit.SelfAudits.Place;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;

@Path("/self-audits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-audit")
class SelfAuditsResource {

    private final SelfAudits audits;
    private final Auditing auditing;
    private final Standings standings;
    private final BusinessClock clock;

    SelfAuditsResource(SelfAudits audits, Auditing auditing, Standings standings, BusinessClock clock) {
        this.audits = audits;
        this.auditing = auditing;
        this.standings = standings;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles({"manager", "doh"})
    @PermissionsAllowed("self-audit:view")
    @Operation(
            summary = "What the service looked for in itself, newest run first",
            description = "Counts only: what was found is on the worklist, as AUDIT_FINDING.")
    public Page<SelfAuditView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var place = Cursor.read(after, 2).map(SelfAuditsResource::place).orElse(null);
        var found =
                audits.before(place, limit + 1).stream().map(SelfAuditView::of).toList();
        return Page.of(
                found,
                limit,
                last -> Cursor.of(last.startedAt().toString(), last.id().toString()));
    }

    @POST
    @Transactional
    @Idempotent
    @Roles("doh")
    @PermissionsAllowed("self-audit:run")
    @Operation(summary = "Look now, beside the nightly run; asking twice looks twice and finds nothing twice")
    public RestResponse<SelfAuditView> run() {
        if (!standings.present().holds("national")) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "You may not start a self-audit; it is for the Department of Health.",
                    "Ask a person of the Department, or wait for the night.");
        }
        var caller = standings.present().caller();
        var run = auditing.run(
                null,
                clock.today(),
                new Person(caller.subject(), caller.name()),
                clock.now().truncatedTo(ChronoUnit.MICROS));
        return RestResponse.ok(SelfAuditView.of(audits.get(run.orElseThrow())));
    }

    private static Place place(Cursor cursor) {
        try {
            return new Place(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            var refused = Refused.because(
                    CommonProblem.UNREADABLE, "'after' cannot be read.", "Give 'next' of the page before.");
            refused.initCause(notOurs);
            throw refused;
        }
    }

    /**
     * One run.
     *
     * @param night the business day it was made for; none where somebody asked for it
     * @param startedAt system time
     */
    @Schema(name = "SelfAudit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SelfAuditView(
            UUID id,
            @Schema(examples = "2012-09-14") @Nullable LocalDate night,
            Instant startedAt,
            Person startedBy,
            @Nullable Instant finishedAt,
            @Schema(examples = "0") int found,
            List<Checked> checks) {

        static SelfAuditView of(SelfAudit audit) {
            return new SelfAuditView(
                    audit.id(),
                    audit.night().orElse(null),
                    audit.startedAt(),
                    audit.startedBy(),
                    audit.finishedAt().orElse(null),
                    audit.checks().stream().mapToInt(Checked::found).sum(),
                    audit.checks());
        }
    }
}
