package org.openccg.authorisation.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** Tells in words what came of appeals. */
@ApplicationScoped
class AppealsWording implements Wording {

    private static final Map<String, String> SENTENCES = Map.of(
            "APPEAL_OPENED", "The group appealed.",
            "APPEAL_CLOSED", "The appeal is over.",
            "DISMISS", "A ruling dismissed the appeal; the decision stands.",
            "REMIT", "A ruling sent the case back, to be reviewed afresh by other people.",
            "SUBSTITUTE", "A ruling put an outcome of its own in place of the decision.",
            "RULING_WITHOUT_EFFECT", "A ruling came that changes nothing, because an earlier one settled the outcome.");

    @Override
    public Optional<String> of(Recorded entry) {
        return Optional.ofNullable(SENTENCES.get(entry.step()));
    }
}
