package org.openccg.authorisation.application;

import java.util.Optional;
import java.util.stream.Stream;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.conflict.Bar;
import org.openccg.authorisation.conflict.Duty;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Whether a person may act in a case: by office and appointment, by nothing done before, and by no interest. */
final class Entitlement {

    private Entitlement() {}

    static boolean has(Application application, By by, Acting who) {
        return refusal(application, by, who).isEmpty();
    }

    static void check(Application application, By by, Acting who) {
        refuse(refusal(application, by, who));
    }

    /** Whether the case reaches the caller as somebody who reviews or decides it. */
    static boolean isReviewer(Application application, Acting who) {
        return (who.is("manager") && who.standing().holds("nhscb"))
                || Stream.of(By.MANAGER, By.MODERATOR, By.AUTHORISING_OFFICER)
                        .anyMatch(by -> by.includes(application, who));
    }

    static void checkReviewer(Application application, Acting who) {
        if (!isReviewer(application, who)) {
            throw notPermitted("do this; it is for those who review or decide the case");
        }
    }

    static void checkReading(Application application, Acting who) {
        refuse(refusalToRead(application, who));
    }

    /** Reviewers read what is inside a case once they declared, unless it is open to them for another reason. */
    static Optional<Refused> refusalToRead(Application application, Acting who) {
        boolean otherwise = application.applicants().isOwn(who)
                || who.is("service")
                || (who.is("doh") && who.standing().holds("national"));
        return !otherwise && isReviewer(application, who) ? who.background().refusalToRead() : Optional.empty();
    }

    /** Nothing done before, no line and no interest may speak against the duty. */
    static void checkFree(Application application, Duty duty, Acting who) {
        refuse(barred(application, duty, who).or(() -> who.background().refusalToAct()));
    }

    static Refused notPermitted(String what) {
        return Refused.because(
                CommonProblem.NOT_PERMITTED,
                "You may not %s.".formatted(what),
                "Ask a person who has that part in the case.");
    }

    static Optional<Refused> refusal(Application application, By by, Acting who) {
        if (!by.includes(application, who)) {
            return Optional.of(notPermitted("do this; it is for " + by.words()));
        }
        return by.duty().flatMap(duty -> barred(application, duty, who)
                .or(() -> who.background().refusalToAct()));
    }

    /** One person may hold every role and still not sit in judgement of what is his or her own. */
    private static Optional<Refused> barred(Application application, Duty duty, Acting who) {
        return application.history(who.voices()).bar(duty, who.background()).map(Entitlement::selfReview);
    }

    private static Refused selfReview(Bar bar) {
        if (bar.kind() == Bar.Kind.INDEPENDENT_REVIEW) {
            return Refused.because(
                    AuthorisationProblem.INDEPENDENT_REVIEW,
                    AuthorisationRule.BLK_10,
                    bar.words(),
                    "An authorising officer from outside them has to do this.");
        }
        return Refused.because(
                AuthorisationProblem.SELF_REVIEW,
                AuthorisationRule.APP_9,
                bar.words(),
                "Another person has to do this.");
    }

    private static void refuse(Optional<Refused> refusal) {
        refusal.ifPresent(refused -> {
            throw refused;
        });
    }
}
