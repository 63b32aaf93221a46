package org.openccg.authorisation.worklist;

import static org.openccg.authorisation.deadline.DeadlineKind.DECISION;
import static org.openccg.authorisation.deadline.DeadlineKind.INFORMATION;
import static org.openccg.authorisation.deadline.DeadlineKind.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.deadline.CaseDeadline;
import org.openccg.authorisation.information.InformationRequest;
import org.openccg.authorisation.information.InformationRequests;
import org.openccg.authorisation.information.RequestState;

/** Questions of the office: to be answered by the group, and chased where nobody answered in time. */
@ApplicationScoped
class RequestWork implements WorkSource {

    private final InformationRequests requests;

    RequestWork(InformationRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Work> on(Desk desk) {
        return requests.open(desk.ids()).stream()
                .flatMap(request -> desk.at(request.applicationId()).stream().flatMap(at -> of(desk, at, request)))
                .toList();
    }

    private static Stream<Work> of(Desk desk, AtHand at, InformationRequest request) {
        boolean warned = request.state() == RequestState.WARNED;
        var clock = desk.clock(at, warned ? WARNING : INFORMATION, request.id());
        if (at.application().status().isUndecided()
                && at.application().applicants().isOwn(at.who())) {
            return Stream.of(answer(desk, at, request, clock));
        }
        boolean inReview = at.isIn(Status.IN_REVIEW) || at.isIn(Status.IN_MODERATION);
        boolean over = clock.filter(each -> !each.until().isOverAt(desk.now())).isEmpty();
        return inReview && over && at.application().lets(By.MANAGER, at.who())
                ? Stream.of(chase(desk, at, request, warned))
                : Stream.empty();
    }

    private static Work answer(Desk desk, AtHand at, InformationRequest request, Optional<CaseDeadline> clock) {
        String action = "Answer question %d of the office about the bid of %%s".formatted(request.number());
        return new Offer(desk, at, WorkKind.ANSWER_REQUEST, action, path(request, "answer"))
                .group(clock.orElse(null), request.id());
    }

    private static Work chase(Desk desk, AtHand at, InformationRequest request, boolean warned) {
        String action = warned
                ? "Close question %d to %%s, which was not answered after a warning either"
                : "Warn that question %d was not answered by %%s";
        return new Offer(
                        desk,
                        at,
                        warned ? WorkKind.CLOSE_REQUEST : WorkKind.WARN,
                        action.formatted(request.number()),
                        path(request, warned ? "close" : "warn"))
                .reviewer(By.MANAGER, desk.clock(at, DECISION).orElse(null), request.id());
    }

    private static String path(InformationRequest request, String step) {
        return "/information-requests/%s/%s".formatted(request.id(), step);
    }
}
