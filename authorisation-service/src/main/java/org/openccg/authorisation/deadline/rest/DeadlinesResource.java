package org.openccg.authorisation.deadline.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.deadline.InCalendar;
import org.openccg.authorisation.deadline.Ledger;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
class DeadlinesResource {

    private final Handling handling;
    private final Ledger ledger;
    private final InCalendar calendar;

    DeadlinesResource(Handling handling, Ledger ledger, InCalendar calendar) {
        this.handling = handling;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Path("/{id}/deadlines")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every period of the case: its last day, how it came about, and each stop and move of it")
    public List<DeadlineView> list(UUID id) {
        var now = handling.now();
        return ledger.of(handling.open(id).id()).stream()
                .map(each -> DeadlineView.of(each, now))
                .toList();
    }

    @GET
    @Path("/{id}/deadlines.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every last day of the case as a calendar file; taken again, it moves what moved")
    public String calendar(UUID id) {
        return calendar.file(handling.open(id));
    }
}
