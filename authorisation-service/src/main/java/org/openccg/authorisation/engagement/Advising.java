package org.openccg.authorisation.engagement;

import static org.openccg.authorisation.AuthorisationRule.ADV_1;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Managers who review advise openly and safely; the group answers or does not. */
@ApplicationScoped
public class Advising {

    private final AdviceOnRecord record;

    Advising(AdviceOnRecord record) {
        this.record = record;
    }

    /**
     * What is to be said.
     *
     * @param linked it is said to bear on the group's authorisation, so that it is no advice
     */
    public record Given(
            Advice.Subject subject, String text, @Nullable Claimed claimed, List<String> sources, boolean linked) {}

    /**
     * Sums as the manager has them.
     *
     * @param allowance pounds, as worked out by the manager, if at all
     * @param costPerHead pounds, likewise
     */
    public record Claimed(
            long population,
            PopulationBasis basis,
            LocalDate populationOn,
            BigDecimal rate,
            BigDecimal plannedSpend,
            @Nullable BigDecimal allowance,
            @Nullable BigDecimal costPerHead) {

        Sums sums() {
            return Sums.of(population, basis, populationOn, rate, plannedSpend);
        }
    }

    public Advice advise(Application application, Given given, Acting by, Instant at) {
        if (!application.isReviewedBy(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    ADV_1,
                    "You do not review this group.",
                    "A manager of the reviewing office advises it.");
        }
        refuseFaulty(application, given, by.day());
        var advice = new Advice(
                application,
                given.subject,
                given.text,
                given.claimed == null ? null : given.claimed.sums(),
                given.sources,
                Person.of(by),
                at);
        record.add(advice);
        return advice;
    }

    public Advice reply(Application application, UUID id, String text, Acting by, Instant at) {
        var advice = record.in(application, id);
        if (!application.applicants().isOwn(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED, "You are not of the group.", "People of the group answer.");
        }
        advice.reply(new Reply(text, Person.of(by), at));
        return advice;
    }

    private static void refuseFaulty(Application application, Given given, LocalDate today) {
        boolean shown = given.claimed != null || !given.sources.isEmpty();
        var faults = new Faults()
                .unless(
                        !given.linked,
                        Fault.of(
                                        ADV_1,
                                        "What makes authorisation depend on a choice is no advice.",
                                        "Leave the link out, or log it as a suggestion: POST /applications/%s/suggestions; of merger, support or boundary: POST /groups/%s/suggestions of the register."
                                                .formatted(
                                                        application.id(),
                                                        application.applicants().groupId()))
                                .at("/linkedToAuthorisation"))
                .unless(
                        shown,
                        Fault.of(
                                        ADV_1,
                                        "Advice shows its sums or its sources; here is neither.",
                                        "Add sums or sources, or log it as a suggestion: POST /applications/%s/suggestions."
                                                .formatted(application.id()))
                                .at("/sums"));
        boolean isAdvice = faults.isEmpty();
        if (given.claimed != null) {
            check(given.claimed, today, faults);
        }
        faults.refuseIfAny(isAdvice ? AuthorisationProblem.SUMS_WRONG : AuthorisationProblem.NOT_ADVICE);
    }

    private static void check(Claimed claimed, LocalDate today, Faults faults) {
        var right = claimed.sums();
        faults.unless(
                !claimed.populationOn.isAfter(today),
                new Fault(
                        null,
                        "%s is still to come.".formatted(claimed.populationOn),
                        "Name the day on which the people were counted.",
                        "/sums/populationOn"));
        checkEqual(
                claimed.allowance,
                BigDecimal.valueOf(right.allowance()),
                "The allowance, %s a head for %d people,".formatted(Sums.pounds(right.rate()), right.population()),
                "/sums/allowance",
                faults);
        checkEqual(
                claimed.costPerHead,
                right.costPerHead(),
                "The cost a head, %s by %d people,".formatted(Sums.pounds(right.plannedSpend()), right.population()),
                "/sums/costPerHead",
                faults);
    }

    private static void checkEqual(
            @Nullable BigDecimal claimed, BigDecimal right, String what, String pointer, Faults faults) {
        faults.unless(
                claimed == null || claimed.compareTo(right) == 0,
                Fault.of(
                                ADV_1,
                                "%s is %s.".formatted(what, Sums.pounds(right)),
                                "Write %s, or leave it out.".formatted(right.toPlainString()))
                        .at(pointer));
    }
}
