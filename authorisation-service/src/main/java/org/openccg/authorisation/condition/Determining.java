package org.openccg.authorisation.condition;

import static org.openccg.authorisation.AuthorisationRule.CND_2;
import static org.openccg.authorisation.AuthorisationRule.CND_5;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Announcements;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.condition.ConditionEntry.Happened;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.decision.Deciding;
import org.openccg.authorisation.decision.Raising;
import org.openccg.authorisation.notice.Notices;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** An authorising officer decides on conditions that were reviewed, any number in one go. */
@ApplicationScoped
public class Determining {

    private final Conditions conditions;
    private final Periods periods;
    private final Notices notices;
    private final Deciding deciding;
    private final Announcements announcements;

    Determining(
            Conditions conditions, Periods periods, Notices notices, Deciding deciding, Announcements announcements) {
        this.conditions = conditions;
        this.periods = periods;
        this.notices = notices;
        this.deciding = deciding;
        this.announcements = announcements;
    }

    /** Discharges, or keeps, varies or raises them for another quarter. */
    public List<Condition> determine(
            Application application, Recommended how, ConditionsNamed named, Acting by, Instant at) {
        application.handleConditions(By.AUTHORISING_OFFICER, by, at);
        Apart.check(conditions.entries(application.id()), by);
        var all = chosen(application, how, named);
        return determined(application, how, all, named.reasons(), null, by, at);
    }

    /** Raises them; from level IV on with a decision of its own, after a notice of its own. */
    public List<Condition> escalate(Application application, Escalating escalating, Acting by, Instant at) {
        application.handleConditions(By.AUTHORISING_OFFICER, by, at);
        Apart.check(conditions.entries(application.id()), by);
        var all = chosen(application, Recommended.ESCALATE, escalating.named());
        var grave = all.stream()
                .filter(each -> each.intended().orElseThrow().supportLevel().isAsABlock())
                .toList();
        var decision = grave.isEmpty() ? null : raise(application, escalating, grave, by, at);
        return determined(application, Recommended.ESCALATE, all, escalating.reasons(), decision, by, at);
    }

    private UUID raise(Application application, Escalating escalating, List<Condition> grave, Acting by, Instant at) {
        var notice = notices.standing(application).id();
        var faults = new Faults();
        grave.forEach(each -> faults.unless(
                each.intendedPlace()
                        .filter(place -> place.noticeId().equals(notice))
                        .isPresent(),
                Fault.of(
                                CND_2,
                                "A later notice took the place of the one about %s.".formatted(each.criterion()),
                                "Have it reviewed again.")
                        .at("/conditions")));
        faults.refuseIfAny(AuthorisationProblem.REVIEW_INVALID);
        var imposed = grave.stream()
                .map(each -> new Imposed(
                        each,
                        each.intended().orElseThrow(),
                        each.intendedPlace().orElseThrow(),
                        escalating.reasons()))
                .toList();
        var raising = new Raising(escalating.reasons(), escalating.answers(), escalating.suggestions(), imposed);
        return deciding.raise(application, raising, by, at).id();
    }

    private List<Condition> chosen(Application application, Recommended how, ConditionsNamed named) {
        var chosen = new Chosen(conditions.pending(application.id()));
        var all = chosen.of(named.conditions(), "/conditions");
        for (int index = 0; index < all.size(); index++) {
            recommended(all.get(index), how, "/conditions/" + index, chosen);
        }
        chosen.refuseIfAny();
        return all;
    }

    private List<Condition> determined(
            Application application,
            Recommended how,
            List<Condition> all,
            String reasons,
            @Nullable UUID decision,
            Acting by,
            Instant at) {
        var who = Person.of(by);
        var before = new HashSet<UUID>();
        all.forEach(each -> each.period().ifPresent(before::add));
        var next = how == Recommended.DISCHARGE
                ? null
                : periods.begin(application, "the decision after the review", who, at);
        all.forEach(each -> {
            take(each, how, decision, next);
            conditions.note(each, Happened.of(how.step(), reasons, who, at));
        });
        before.forEach(period -> periods.leave(application, period, who, at));
        return all;
    }

    /** Whether nothing is left, so that the group is to be authorised in full. */
    public boolean isLastDischarged(Application application) {
        return application.isConditional()
                && conditions.pending(application.id()).isEmpty();
    }

    /** What follows from the last discharge. */
    public void dischargeLast(Application application, Instant at) {
        application.dischargeLast(at);
        announcements.decided(application, null, at);
    }

    private static void recommended(Condition condition, Recommended how, String place, Chosen chosen) {
        boolean changes = how.changesTerms();
        chosen.faults()
                .unless(
                        !changes
                                || condition
                                        .recommendation()
                                        .filter(how::equals)
                                        .isPresent(),
                        Fault.of(
                                        CND_2,
                                        "The review did not recommend this.",
                                        "Other terms are decided on as reviewed; RETAIN and DISCHARGE are open always.")
                                .at(place))
                .unless(
                        how != Recommended.ESCALATE || condition.missedReviews() < Reviewing.MISSED_TOO_OFTEN,
                        Fault.of(CND_5, "The office missed two quarterly reviews.", "Decide another way.")
                                .at(place));
    }

    private static void take(Condition condition, Recommended how, @Nullable UUID decision, @Nullable UUID next) {
        var period = next == null ? condition.id() : next;
        switch (how) {
            case DISCHARGE -> condition.discharge();
            case RETAIN -> condition.retain(period);
            case VARY -> condition.vary(period);
            case ESCALATE -> condition.escalate(decision, period);
        }
    }
}
