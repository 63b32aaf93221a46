package org.openccg.authorisation.notice.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.notice.Confirming;
import org.openccg.authorisation.notice.Ground;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Notices;
import org.openccg.authorisation.notice.Serving;
import org.openccg.authorisation.notice.rest.Proposal.Fetched;
import org.openccg.platform.idempotency.Idempotent;

/** The serving itself, once no prohibited ground was found and recorded. */
@RequestScoped
class NoticeSteps {

    private final Handling handling;
    private final Serving serving;
    private final Confirming confirming;
    private final Notices notices;
    private final NoticeViews views;

    NoticeSteps(Handling handling, Serving serving, Confirming confirming, Notices notices, NoticeViews views) {
        this.handling = handling;
        this.serving = serving;
        this.confirming = confirming;
        this.notices = notices;
        this.views = views;
    }

    @Transactional
    UUID groupOf(UUID id) {
        return handling.open(id).applicants().groupId();
    }

    /** What would be wrong; writes nothing anywhere. */
    @Transactional
    NoticeCheck check(UUID id, Proposal body, Fetched fetched) {
        var application = handling.open(id);
        var proposed = body.with(fetched);
        return NoticeCheck.of(
                serving.faults(application, proposed, handling.now()), confirming.warnings(application, proposed));
    }

    @Transactional
    List<NoticeView> list(UUID id) {
        var application = handling.open(id);
        return views.of(application, notices.of(application.id()));
    }

    @Transactional
    @Idempotent
    RestResponse<NoticeView> serve(UUID id, Step step, Proposal body, Fetched fetched) {
        var served = new Notice[1];
        var application = handling.take(id, step, null, (each, by, at) -> {
            served[0] = serving.serve(each, step, body.with(fetched), by, at);
            return detail(served[0]);
        });
        return RestResponse.ok(views.of(application, served[0]));
    }

    private static Map<String, Object> detail(Notice served) {
        var detail = new HashMap<String, Object>(Map.of(
                "notice", served.id(),
                "grounds", served.grounds().stream().map(Ground::ground).toList(),
                "lastDayForRepresentations", served.asServed().lastDay()));
        served.confirmation()
                .ifPresent(each -> detail.put("confirmedBy", each.by().name()));
        return detail;
    }
}
