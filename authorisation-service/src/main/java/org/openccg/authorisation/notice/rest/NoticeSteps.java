package org.openccg.authorisation.notice.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.condition.Conditions;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.notice.Ground;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Serving;
import org.openccg.platform.idempotency.Idempotent;

/** The serving itself, once no prohibited ground was found and recorded. */
@RequestScoped
class NoticeSteps {

    private final Handling handling;
    private final Serving serving;
    private final Conditions conditions;
    private final Deadlines deadlines;

    NoticeSteps(Handling handling, Serving serving, Conditions conditions, Deadlines deadlines) {
        this.handling = handling;
        this.serving = serving;
        this.conditions = conditions;
        this.deadlines = deadlines;
    }

    @Transactional
    @Idempotent
    RestResponse<NoticeView> serve(UUID id, Step step, Proposal body) {
        var served = new Notice[1];
        var application = handling.take(id, step, null, (each, by, at) -> {
            served[0] = serving.serve(each, step, body.grounds(), body.conditions(), by, at);
            return Map.of(
                    "notice", served[0].id(),
                    "grounds", body.grounds().stream().map(Ground::ground).toList(),
                    "lastDayForRepresentations", served[0].asServed().lastDay());
        });
        return RestResponse.ok(
                NoticeView.of(
                application,
                served[0],
                conditions.servedWith(application.id(), served[0].id()),
                deadlines.of(application.id(), DeadlineKind.REPRESENTATIONS)));
    }
}
