package org.openccg.appeals.appeal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.appeals.appeal.Appeal;
import org.openccg.appeals.appeal.Appeals;
import org.openccg.appeals.appeal.Consulted;
import org.openccg.appeals.appeal.FrozenFile;
import org.openccg.appeals.appeal.Step;
import org.openccg.appeals.appeal.Word;
import org.openccg.appeals.stay.Stay;
import org.openccg.appeals.timetable.TimetableConfig;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.time.BusinessClock;

/** The transactions of drafting and lodging, begun only when the other services have answered. */
@ApplicationScoped
class Drafts {

    private final Appeals appeals;
    private final Desk desk;
    private final Word word;
    private final TimetableConfig timetable;

    Drafts(Appeals appeals, Desk desk, Word word, TimetableConfig timetable) {
        this.appeals = appeals;
        this.desk = desk;
        this.word = word;
        this.timetable = timetable;
    }

    @Transactional
    @Idempotent
    public RestResponse<AppealView> draft(NewAppeal body, Consulted consulted) {
        var appeal = new Appeal(UUID.randomUUID(), consulted, body.notice(), desk.standing(), desk.now());
        appeals.add(appeal);
        desk.record(appeal, "DRAFT", Step.LODGE.by().capacity(), null, null, Map.of());
        return ResponseBuilder.<AppealView>created(URI.create("/appeals/" + appeal.id()))
                .entity(desk.view(appeal))
                .build();
    }

    @Transactional
    @Idempotent
    public RestResponse<AppealView> lodge(UUID id, Lodgement body, Consulted consulted) {
        var appeal = desk.take(id);
        var before = appeal.status();
        var at = desk.now();
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        appeal.lodge(consulted, body.lateReason(), timetable.servedOn(today), desk.standing(), at);
        appeals.keep(new FrozenFile(id, consulted.sealed(), at));
        var stay = appeals.keep(Stay.asked(id, at));
        if (!appeal.isLate()) {
            word.place(appeal, stay, at);
        }
        word.opened(appeal, at);
        Map<String, Object> detail = Map.of(
                "late", appeal.isLate(), "decisionFile", consulted.sealed().hash());
        return desk.done(appeal, Step.LODGE, before, body.lateReason(), detail);
    }
}
