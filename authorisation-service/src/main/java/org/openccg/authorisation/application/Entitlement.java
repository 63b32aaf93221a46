package org.openccg.authorisation.application;

import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;

/** Whether a person may act in a case: by office and appointment, and by nothing done before that speaks against it. */
final class Entitlement {

    private Entitlement() {}

    static boolean has(Application application, By capacity, Caller caller) {
        return capacity.includes(application, caller) && !isBarred(application, capacity, caller);
    }

    static void check(Application application, By capacity, Caller caller) {
        if (!capacity.includes(application, caller)) {
            throw notPermitted("do this; it is for " + capacity.words());
        }
        if (isBarred(application, capacity, caller)) {
            throw selfReview(application, caller);
        }
    }

    static Refused notPermitted(String what) {
        return Refused.because(
                CommonProblem.NOT_PERMITTED,
                "You may not %s.".formatted(what),
                "Ask a person who has that part in the case.");
    }

    /** One person may hold every role and still not sit in judgement of what is his or her own. */
    private static boolean isBarred(Application application, By capacity, Caller caller) {
        return capacity != By.GROUP
                && (!application.applicants().capacitiesOf(caller.subject()).isEmpty()
                        || application.review().actors().bar(capacity, caller.subject()));
    }

    private static Refused selfReview(Application application, Caller caller) {
        return Refused.because(
                AuthorisationProblem.SELF_REVIEW,
                AuthorisationRule.APP_9,
                "You had a part in this case: " + application.partsOf(caller.subject()) + ".",
                "Another person has to do this.");
    }
}
