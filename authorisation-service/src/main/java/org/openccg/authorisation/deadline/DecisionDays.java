package org.openccg.authorisation.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.openccg.authorisation.application.Application;

/** On which day the decision of a case was promised in public. */
public interface DecisionDays {

    Optional<Published> of(Application application);

    /**
     * A published day.
     *
     * @param source where it was published, such as {@code the published decision day of wave 2}
     */
    record Published(LocalDate day, String source) {}
}
