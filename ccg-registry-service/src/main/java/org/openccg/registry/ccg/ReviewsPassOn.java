package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.openccg.registry.RegistryItself;
import org.openccg.registry.office.OfficePassedOn;

/** Groups an office reviewed are its successor's to review from the day after. */
@ApplicationScoped
class ReviewsPassOn {

    private final Groups groups;
    private final GroupOffices links;
    private final GroupHistory history;

    ReviewsPassOn(Groups groups, GroupOffices links, GroupHistory history) {
        this.groups = groups;
        this.links = links;
        this.history = history;
    }

    void passOn(@Observes OfficePassedOn passed) {
        List<Group> reviewed = groups.list("reviewingOffice = ?1 order by id", passed.office());
        reviewed.forEach(group -> group.reviewedBy(passed.successor(), passed.at()));
        groups.flush();
        links.follow(passed.from(), passed.at());
        reviewed.forEach(group -> history.record(
                group,
                "SUCCEED",
                RegistryItself.CAPACITY,
                RegistryItself.CALLER,
                passed.at(),
                group.status(),
                null,
                Map.of("from", passed.office(), "to", passed.successor())));
    }
}
