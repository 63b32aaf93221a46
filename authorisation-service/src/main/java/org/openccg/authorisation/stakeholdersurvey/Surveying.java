package org.openccg.authorisation.stakeholdersurvey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Counting;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.Period;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** Opens surveys, or takes the word that none is made. */
@ApplicationScoped
public class Surveying {

    private final Surveys surveys;
    private final Deadlines deadlines;

    Surveying(Surveys surveys, Deadlines deadlines) {
        this.surveys = surveys;
        this.deadlines = deadlines;
    }

    public StakeholderSurvey plan(Application application, SurveyPlan plan, Acting by, Instant at) {
        application.survey(by, at);
        var present = surveys.find(application.id());
        present.flatMap(StakeholderSurvey::closesOn)
                .filter(last -> by.day().isAfter(last))
                .ifPresent(last -> {
                    throw closed(last);
                });
        var faults = new Faults();
        form(plan, by.day(), faults);
        present.ifPresent(survey -> running(application, survey, plan, faults));
        faults.refuseIfAny(AuthorisationProblem.SURVEY_INVALID);
        boolean runs = present.flatMap(StakeholderSurvey::closesOn).isPresent();
        var survey = present.map(each -> {
                    each.becomes(plan, Person.of(by), at);
                    return each;
                })
                .orElseGet(() -> {
                    var first = new StakeholderSurvey(application.id(), plan, Person.of(by), at);
                    surveys.add(first);
                    return first;
                });
        if (plan.closesOn() != null) {
            run(application, plan.closesOn(), runs, Person.of(by), at);
        }
        return surveys.find(application.id()).orElse(survey);
    }

    /** Those who are asked are told a day; it is a period of the case like the others. */
    private void run(Application application, LocalDate last, boolean runs, Person by, Instant at) {
        var counting = Counting.fixed(last, "the closing date those asked were told");
        if (runs) {
            deadlines.move(application.id(), DeadlineKind.SURVEY, counting, "The survey was prolonged.", by, at);
        } else {
            deadlines.begin(application.id(), Period.of(DeadlineKind.SURVEY, null, counting), by, at);
        }
    }

    static Refused closed(LocalDate last) {
        return Refused.because(
                AuthorisationProblem.SURVEY_CLOSED,
                "The survey closed on %s.".formatted(Deadline.words(last)),
                "What came later can be uploaded as evidence, where its date shows.");
    }

    private static void form(SurveyPlan plan, LocalDate today, Faults faults) {
        if (plan.omits()) {
            faults.unless(
                    plan.closesOn() == null && plan.asked().isEmpty(),
                    fault("A survey is planned and omitted at once.", "Give one or the other.", "/omittedBecause"));
            return;
        }
        faults.unless(
                !plan.asked().isEmpty(),
                fault("Nobody is invited.", "Say how many of each kind, or why there is no survey.", "/invited"));
        @Nullable LocalDate last = plan.closesOn();
        faults.unless(
                last != null && !last.isBefore(today),
                fault("The closing date is missing or past.", "Give today or a later day.", "/closesOn"));
    }

    /** Who was asked keeps the time promised, and who responded was asked. */
    private void running(Application application, StakeholderSurvey survey, SurveyPlan plan, Faults faults) {
        var promised = survey.closesOn();
        if (promised.isEmpty()) {
            return;
        }
        faults.unless(
                !plan.omits(),
                fault("The survey is open, and people were asked.", "Let it close on its date.", "/omittedBecause"));
        faults.unless(
                Optional.ofNullable(plan.closesOn())
                        .filter(last -> last.isBefore(promised.get()))
                        .isEmpty(),
                fault(
                        "Those asked were told %s.".formatted(Deadline.words(promised.get())),
                        "Give that day or a later one.",
                        "/closesOn"));
        var asked = new HashMap<>(plan.asked());
        surveys.responded(application.id())
                .forEach((kind, responded) -> faults.unless(
                        plan.omits() || responded <= asked.getOrDefault(kind, 0),
                        fault(
                                "%d of kind %s responded already.".formatted(responded, kind),
                                "No fewer can have been invited.",
                                "/invited/" + kind)));
    }

    private static Fault fault(String detail, String remedy, String pointer) {
        return new Fault(null, detail, remedy, pointer);
    }
}
