package org.openccg.authorisation.deadline;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.authorisation.application.Application;

/** As long as no wave publishes days. */
@DefaultBean
@ApplicationScoped
class NothingPublished implements DecisionDays {

    @Override
    public Optional<Published> of(Application application) {
        return Optional.empty();
    }
}
