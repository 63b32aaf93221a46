package org.openccg.authorisation.evidence;

import java.util.Optional;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.evidence.Evidence.Side;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** On which side of a case somebody acts. */
public final class Sides {

    private Sides() {}

    /** The side somebody acts on; none for those above the case. */
    static Optional<Side> find(Application application, Acting by) {
        if (application.applicants().isOwn(by)) {
            return Optional.of(Side.GROUP);
        }
        return application.isReviewedBy(by) ? Optional.of(Side.OFFICE) : Optional.empty();
    }

    /** The side somebody acts on; refuses everybody else. */
    public static Side of(Application application, Acting by) {
        return find(application, by)
                .orElseThrow(() -> Refused.because(
                        CommonProblem.NOT_PERMITTED,
                        "You are neither of the group nor of the office that reviews it.",
                        "One of them can do it."));
    }
}
