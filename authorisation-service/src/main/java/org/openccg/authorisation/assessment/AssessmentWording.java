package org.openccg.authorisation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** What the trail says of changes by the moderator. */
@ApplicationScoped
class AssessmentWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return entry.step().equals("CHANGE_FINDINGS")
                ? Optional.of("The moderator changed %s; what was found stays beside it.".formatted(count(entry)))
                : Optional.empty();
    }

    private static String count(Recorded entry) {
        int count = entry.detail().get("changes") instanceof List<?> changes ? changes.size() : 0;
        return count == 1 ? "one finding" : count + " findings";
    }
}
