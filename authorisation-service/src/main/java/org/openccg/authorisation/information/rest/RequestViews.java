package org.openccg.authorisation.information.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.information.InformationRequest;
import org.openccg.platform.time.Until;

/** Shows requests with the days the ledger has for them. */
@ApplicationScoped
class RequestViews {

    private final Deadlines deadlines;

    RequestViews(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    RequestView of(Application application, InformationRequest request) {
        return of(application, List.of(request)).get(0);
    }

    List<RequestView> of(Application application, List<InformationRequest> requests) {
        Map<UUID, Until> due = deadlines.of(application.id(), DeadlineKind.INFORMATION);
        Map<UUID, Until> warned = deadlines.of(application.id(), DeadlineKind.WARNING);
        return requests.stream()
                .map(each -> RequestView.of(application, each, due.get(each.id()), warned.get(each.id())))
                .toList();
    }
}
