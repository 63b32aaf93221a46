package org.openccg.authorisation.condition;

import static org.openccg.authorisation.AuthorisationRule.CND_2;
import static org.openccg.authorisation.AuthorisationRule.CND_5;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Announcements;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.condition.ConditionEntry.Happened;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Fault;

/** An authorising officer decides on conditions that were reviewed, any number in one go. */
@ApplicationScoped
public class Determining {

    private final Conditions conditions;
    private final Periods periods;
    private final Announcements announcements;

    Determining(Conditions conditions, Periods periods, Announcements announcements) {
        this.conditions = conditions;
        this.periods = periods;
        this.announcements = announcements;
    }

    /** Discharges, or keeps, varies or raises them for another quarter. */
    public List<Condition> determine(
            Application application, Recommended how, ConditionsNamed named, Acting by, Instant at) {
        application.handleConditions(By.AUTHORISING_OFFICER, by, at);
        Apart.check(conditions.entries(application.id()), by);
        var chosen = new Chosen(conditions.pending(application.id()));
        var all = chosen.of(named.conditions(), "/conditions");
        for (int index = 0; index < all.size(); index++) {
            recommended(all.get(index), how, "/conditions/" + index, chosen);
        }
        chosen.refuseIfAny();
        var who = Person.of(by);
        var before = new HashSet<UUID>();
        all.forEach(each -> each.period().ifPresent(before::add));
        var next = how == Recommended.DISCHARGE
                ? null
                : periods.begin(application, "the decision after the review", who, at);
        all.forEach(each -> {
            take(each, how, next);
            conditions.note(each, Happened.of(how.step(), named.reasons(), who, at));
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
                        !changes || condition.recommendation().filter(how::equals).isPresent(),
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

    private static void take(Condition condition, Recommended how, @Nullable UUID next) {
        var period = next == null ? condition.id() : next;
        switch (how) {
            case DISCHARGE -> condition.discharge();
            case RETAIN -> condition.retain(period);
            case VARY -> condition.vary(period);
            case ESCALATE -> condition.escalate(null, period);
        }
    }
}
