package org.openccg.authorisation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** Whether an application may be returned: once, and only within five working days of submission. */
record Returning(Instant submittedAt, @Nullable Instant returnedAt) {

    private static final int WORKING_DAYS = 5;

    void refuseAfterwards(Instant at) {
        var deadline = Deadline.workingDays(submittedAt, WORKING_DAYS, "submission");
        if (returnedAt != null) {
            throw closed("It was returned once already.");
        }
        if (deadline.isOverAt(at)) {
            throw closed("It could be returned until %s: %s."
                    .formatted(Deadline.words(deadline.lastDay()), deadline.computed()));
        }
    }

    private static Refused closed(String why) {
        return Refused.because(AuthorisationProblem.RETURN_CLOSED, why, "Accept it and assess what is there.");
    }
}
