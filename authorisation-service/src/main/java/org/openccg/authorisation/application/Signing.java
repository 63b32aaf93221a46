package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Refused;

/** Takes the signature of a practice, from nobody who belongs to those who review the group. */
@ApplicationScoped
public class Signing {

    private final Independence independence;
    private final Joined joined;

    Signing(Independence independence, Joined joined) {
        this.independence = independence;
        this.joined = joined;
    }

    public void sign(Application application, String practice, Acting by, Instant at) {
        application.sign(
                practice,
                independence.compromised(application, by.day()),
                application.isDraft() ? Set.of() : joined.joined(application.id()),
                by,
                at);
        if (by.standing().actsFor(application.office().code())
                || independence.isGivenUpBy(by.subject(), application, by.day())) {
            throw Refused.because(
                    AuthorisationProblem.SIGNATORY_NOT_INDEPENDENT,
                    AuthorisationRule.APP_2,
                    "You belong to the offices that review this group.",
                    "Somebody else of practice %s signs.".formatted(practice));
        }
    }
}
