package org.openccg.authorisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Room for whoever tried to serve a prohibited ground to say how that came about; it counts for nothing else. */
@ApplicationScoped
public class Explaining {

    private final Trail trail;

    Explaining(Trail trail) {
        this.trail = trail;
    }

    /** Numbers of the caller's refused attempts in the trail of the case; refuses whoever made none. */
    public List<Long> attempts(Application application, Acting by) {
        var attempts = trail.of(application.id()).stream()
                .filter(entry ->
                        entry.step().endsWith(Attempts.REFUSED) && entry.actor().equals(by.subject()))
                .map(Recorded::seq)
                .toList();
        if (attempts.isEmpty()) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "No attempt of yours to serve a notice was refused in this case.",
                    "Whoever made such an attempt explains it.");
        }
        return attempts;
    }
}
