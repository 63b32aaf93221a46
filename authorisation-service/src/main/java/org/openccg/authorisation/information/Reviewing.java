package org.openccg.authorisation.information;

import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Who asks, and when. */
final class Reviewing {

    private Reviewing() {}

    static void check(Application application, Acting by) {
        if (!application.isReviewedBy(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "You may not do this; it is for a manager of the reviewing office or of one above it.",
                    "Ask a person who has that part in the case.");
        }
    }

    static void checkInReview(Application application, String verb) {
        if (application.status() != Status.IN_REVIEW && application.status() != Status.IN_MODERATION) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "It cannot be %s while %s.".formatted(verb, application.status()),
                    "Requests are made, warned about and closed while the case is in review or moderation.");
        }
    }
}
