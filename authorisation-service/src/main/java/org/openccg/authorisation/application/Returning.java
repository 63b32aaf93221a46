package org.openccg.authorisation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Until;

/**
 * Whether an application may be returned: once, and only within five working days of submission.
 *
 * @param until as the ledger of deadlines has it
 */
record Returning(Until until, @Nullable Instant returnedAt) {

    void refuseAfterwards(Instant at) {
        if (returnedAt != null) {
            throw closed("It was returned once already.");
        }
        if (until.isOverAt(at)) {
            throw closed("It could be returned until %s: %s.".formatted(until.words(), until.computed()));
        }
    }

    private static Refused closed(String why) {
        return Refused.because(AuthorisationProblem.RETURN_CLOSED, why, "Accept it and assess what is there.");
    }
}
