package org.openccg.authorisation.application.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Step;
import org.openccg.platform.audit.Trail;

/** What the reviewing office listed when it returned an application, as long as the group works on it. */
@ApplicationScoped
class Returned {

    private final Trail trail;

    Returned(Trail trail) {
        this.trail = trail;
    }

    List<String> askedFor(Application application) {
        if (!application.isDraft() || application.submittedAt().isEmpty()) {
            return List.of();
        }
        return trail.of(application.id()).stream()
                .filter(entry -> entry.step().equals(Step.RETURN.name()))
                .flatMap(entry -> ((List<?>) entry.detail().getOrDefault("missing", List.of())).stream())
                .map(String::valueOf)
                .toList();
    }
}
