package org.openccg.appeals.appeal.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.appeals.Person;
import org.openccg.appeals.appeal.Appeals;
import org.openccg.appeals.appeal.CaseRecord;
import org.openccg.appeals.appeal.Step;
import org.openccg.appeals.appeal.Word;
import org.openccg.appeals.response.Reply;
import org.openccg.appeals.response.Response;
import org.openccg.appeals.timetable.TimetableConfig;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;

/** From a lodged appeal to one both sides have spoken in. */
@Path("/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeals")
class AnsweringResource {

    private final Appeals appeals;
    private final CaseRecord record;
    private final Desk desk;
    private final Word word;
    private final TimetableConfig timetable;

    AnsweringResource(Appeals appeals, CaseRecord record, Desk desk, Word word, TimetableConfig timetable) {
        this.appeals = appeals;
        this.record = record;
        this.desk = desk;
        this.word = word;
        this.timetable = timetable;
    }

    @POST
    @Path("/{id}/accept")
    @Transactional
    @Conditional
    @Idempotent
    @Roles("case-officer")
    @PermissionsAllowed("appeal:accept")
    @Operation(summary = "Accept the appeal; a late one gets its extension, is served, and gets its stay")
    public RestResponse<AppealView> accept(UUID id) {
        var appeal = desk.take(id, Step.ACCEPT);
        var before = appeal.status();
        var at = desk.now();
        appeal.accept(timetable.servedOn(LocalDate.ofInstant(at, BusinessClock.LONDON)), desk.standing(), at);
        if (appeal.isLate()) {
            appeals.stayToMove(appeal).ifPresent(stay -> word.place(appeal, stay, at));
        }
        return desk.done(appeal, Step.ACCEPT, before, null, Map.of("extended", appeal.isLate()));
    }

    @POST
    @Path("/{id}/reject-invalid")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("case-officer")
    @PermissionsAllowed("appeal:reject-invalid")
    @Operation(summary = "Refuse the appeal as invalid, with reasons")
    public RestResponse<AppealView> rejectInvalid(UUID id, @NotNull @Valid Reasons body) {
        var appeal = desk.take(id, Step.REJECT_INVALID);
        var before = appeal.status();
        appeal.rejectInvalid(body.reasons(), desk.standing());
        word.closed(appeal, appeals.stayToMove(appeal), desk.now());
        return desk.done(appeal, Step.REJECT_INVALID, before, body.reasons(), Map.of());
    }

    @POST
    @Path("/{id}/respond")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("appeal:respond")
    @Operation(summary = "Respond for the blocking office, on the grounds the group was given notice of")
    public RestResponse<AppealView> respond(UUID id, @NotNull @Valid NewResponse body) {
        var appeal = desk.take(id, Step.RESPOND);
        var before = appeal.status();
        var at = desk.now();
        boolean late = appeal.respond(desk.standing(), at);
        Response.checkNotified(body.answers(), record.fileOf(appeal));
        appeals.keep(
                new Response(id, Person.of(desk.caller()), at, late, body.opposed(), body.statement(), body.answers()));
        return desk.done(appeal, Step.RESPOND, before, null, Map.of("opposed", body.opposed(), "late", late));
    }

    @POST
    @Path("/{id}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("appeal:reply")
    @Operation(summary = "Reply for the group")
    public RestResponse<AppealView> reply(UUID id, @NotNull @Valid NewReply body) {
        var appeal = desk.take(id, Step.REPLY);
        var before = appeal.status();
        var at = desk.now();
        boolean late = appeal.reply(desk.standing(), at);
        appeals.keep(new Reply(id, Person.of(desk.caller()), at, late, body.statement()));
        return desk.done(appeal, Step.REPLY, before, null, Map.of("late", late));
    }
}
