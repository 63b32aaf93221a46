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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.appeals.Person;
import org.openccg.appeals.appeal.Appeals;
import org.openccg.appeals.appeal.CaseRecord;
import org.openccg.appeals.appeal.Step;
import org.openccg.appeals.appeal.Word;
import org.openccg.appeals.ruling.Judgment;
import org.openccg.appeals.ruling.Ruling;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** From the ruling to the end. */
@Path("/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeals")
class RulingResource {

    private final Appeals appeals;
    private final CaseRecord record;
    private final Desk desk;
    private final Word word;

    RulingResource(Appeals appeals, CaseRecord record, Desk desk, Word word) {
        this.appeals = appeals;
        this.record = record;
        this.desk = desk;
        this.word = word;
    }

    @POST
    @Path("/{id}/rule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("adjudicator")
    @PermissionsAllowed("appeal:rule")
    @Operation(summary = "Rule on the papers, with a finding on every ground of the decision")
    public RestResponse<AppealView> rule(UUID id, @NotNull @Valid Judgment body) {
        var appeal = desk.take(id, Step.RULE);
        var before = appeal.status();
        var at = desk.now();
        appeal.rule(desk.standing(), at);
        var ruling = appeals.keep(Ruling.give(
                id,
                Person.of(desk.caller()),
                at,
                body,
                record.fileOf(appeal),
                appeal.notice().pleaded()));
        word.ruled(appeal, ruling);
        return desk.done(
                appeal,
                Step.RULE,
                before,
                body.reasons(),
                Map.of("remedy", body.remedy().name(), "ruling", ruling.id()));
    }

    @POST
    @Path("/{id}/publish")
    @Transactional
    @Conditional
    @Idempotent
    @Roles("case-officer")
    @PermissionsAllowed("appeal:publish")
    @Operation(summary = "Publish the ruling")
    public RestResponse<AppealView> publish(UUID id) {
        var appeal = desk.take(id, Step.PUBLISH);
        var before = appeal.status();
        appeal.publish(desk.standing(), desk.now());
        return desk.done(appeal, Step.PUBLISH, before, null, Map.of());
    }

    @POST
    @Path("/{id}/close")
    @Transactional
    @Conditional
    @Idempotent
    @Roles("case-officer")
    @PermissionsAllowed("appeal:close")
    @Operation(summary = "Close the appeal once its ruling has been put into effect")
    public RestResponse<AppealView> close(UUID id) {
        var appeal = desk.take(id, Step.CLOSE);
        var before = appeal.status();
        appeal.close(desk.standing(), desk.now());
        Objects.requireNonNull(appeals.papersOf(appeal).ruling()).checkApplied();
        word.closed(appeal, appeals.stayToMove(appeal), desk.now());
        return desk.done(appeal, Step.CLOSE, before, null, Map.of());
    }
}
