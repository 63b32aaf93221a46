package org.openccg.authorisation.condition;

import static org.openccg.authorisation.AuthorisationRule.BLK_1;
import static org.openccg.authorisation.AuthorisationRule.CND_2;
import static org.openccg.authorisation.AuthorisationRule.CND_3;
import static org.openccg.authorisation.AuthorisationRule.CND_5;
import static org.openccg.authorisation.AuthorisationRule.CND_6;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.condition.ConditionEntry.Happened;
import org.openccg.authorisation.condition.Reviewed.ConditionReview;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.notice.Serving;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** The quarterly review: the reviewing office recommends, condition by condition, and others decide. */
@ApplicationScoped
public class Reviewing {

    static final int MISSED_TOO_OFTEN = 2;

    private final Conditions conditions;
    private final Periods periods;
    private final Serving serving;

    Reviewing(Conditions conditions, Periods periods, Serving serving) {
        this.conditions = conditions;
        this.periods = periods;
        this.serving = serving;
    }

    public List<Condition> review(Application application, Reviewed reviewed, Acting by, Instant at) {
        application.reviewConditions(by, at);
        Apart.check(conditions.entries(application.id()), by);
        var pending = conditions.pending(application.id());
        var chosen = new Chosen(pending);
        var all = new ArrayList<Condition>();
        for (int index = 0; index < reviewed.reviews().size(); index++) {
            var review = reviewed.reviews().get(index);
            String place = "/reviews/" + index;
            var of = chosen.of(review.conditions(), place + "/conditions");
            of.forEach(each -> {
                countMissed(application, each, by);
                faults(each, review, pending, place, chosen.faults());
            });
            all.addAll(of);
        }
        var grave = reviewed.reviews().stream()
                .anyMatch(each -> each.recommendation() == Recommended.ESCALATE
                        && each.terms() != null
                        && each.terms().isAsABlock());
        if (grave || !reviewed.grounds().isEmpty()) {
            grounds(application, reviewed, pending, at).forEach(chosen.faults()::add);
        }
        if (!chosen.faults().isEmpty()) {
            throw new Refused(problem(chosen.faults()), chosen.faults().all());
        }
        @Nullable
        UUID notice =
                grave ? serving.raise(application, reviewed.grounds(), by, at).id() : null;
        reviewed.reviews().forEach(review -> review.conditions().forEach(id -> {
            var condition = all.stream().filter(each -> each.id().equals(id)).findFirst();
            recommend(condition.orElseThrow(), review, notice, by, at);
        }));
        periods.settle(application, Person.of(by), at);
        return all;
    }

    private void recommend(Condition condition, ConditionReview review, @Nullable UUID notice, Acting by, Instant at) {
        @Nullable Terms other = null;
        if (review.recommendation().changesTerms()) {
            other = Terms.of(Objects.requireNonNull(review.terms()));
            conditions.add(other);
        }
        boolean grave = review.recommendation() == Recommended.ESCALATE
                && Objects.requireNonNull(other).supportLevel().isAsABlock();
        condition.review(
                review.recommendation(),
                other,
                grave
                        ? new GroundPlace(
                                Objects.requireNonNull(notice),
                                Objects.requireNonNull(
                                        Objects.requireNonNull(review.terms()).ground()))
                        : null);
        String words = "Recommended: %s. %s".formatted(words(review.recommendation(), other), review.reasons());
        conditions.note(condition, Happened.of(ConditionStep.REVIEW, words, Person.of(by), at));
    }

    /** From level IV on the rules of a block hold, as at the first notice. */
    private List<Fault> grounds(Application application, Reviewed reviewed, List<Condition> pending, Instant at) {
        var faults = new ArrayList<Fault>();
        if (!reviewed.grounds().isEmpty()) {
            faults.addAll(serving.faultsOfRaising(application, reviewed.grounds(), at));
        }
        var criteria = pending.stream().map(Condition::criterion).collect(Collectors.toSet());
        for (int index = 0; index < reviewed.reviews().size(); index++) {
            var terms = reviewed.reviews().get(index).terms();
            if (terms != null && terms.isAsABlock()) {
                faults.addAll(ConditionRules.groundFaults(
                        terms, reviewed.grounds(), criteria, "/reviews/%d/terms".formatted(index)));
            }
        }
        return faults;
    }

    private static String words(Recommended recommended, @Nullable Terms other) {
        return switch (recommended) {
            case DISCHARGE -> "discharge";
            case RETAIN -> "another quarter as it is";
            case VARY -> "vary, at level " + Objects.requireNonNull(other).supportLevel();
            case ESCALATE -> "raise to level " + Objects.requireNonNull(other).supportLevel();
        };
    }

    private void countMissed(Application application, Condition condition, Acting by) {
        if (condition.status() != ConditionStatus.UNDER_REVIEW) {
            condition.period().ifPresent(period -> condition.missed(periods.missed(application, period, by.day())));
        }
    }

    private static void faults(
            Condition condition, ConditionReview review, List<Condition> pending, String place, Faults faults) {
        restsOnItsOwn(condition, review, pending, place, faults);
        var terms = review.terms();
        boolean changes = review.recommendation().changesTerms();
        faults.unless(
                changes == (terms != null) && (!changes || review.conditions().size() == 1),
                Fault.of(
                                CND_2,
                                "Other terms go with VARY and ESCALATE, for one condition each.",
                                "Give terms there, and leave them out elsewhere.")
                        .at(place + "/terms"));
        if (terms == null || !changes) {
            return;
        }
        ConditionRules.termFaults(terms, place + "/terms").forEach(faults::add);
        faults.unless(
                terms.criterion().equals(condition.criterion()),
                Fault.of(CND_2, "The terms name another criterion.", "Name %s.".formatted(condition.criterion()))
                        .at(place + "/terms/criterion"));
        SupportLevel.of(terms.supportLevel())
                .ifPresent(level -> level(condition, review.recommendation(), level, place, faults));
    }

    /** CND-6: what else is pending is no reason against this one. */
    private static void restsOnItsOwn(
            Condition condition, ConditionReview review, List<Condition> pending, String place, Faults faults) {
        for (int index = 0; index < review.criteria().size(); index++) {
            String criterion = review.criteria().get(index);
            boolean carried = pending.stream().anyMatch(each -> each.criterion().equals(criterion));
            boolean own = criterion.equals(condition.criterion())
                    || (review.conditions().size() > 1
                            && pending.stream()
                                    .anyMatch(each -> review.conditions().contains(each.id())
                                            && each.criterion().equals(criterion)));
            faults.unless(
                    own,
                    Fault.of(
                                    carried ? CND_6 : CND_2,
                                    "%s is not what this condition is about.".formatted(criterion),
                                    "Rest the recommendation on %s.".formatted(condition.criterion()))
                            .at(place + "/criteria/" + index));
        }
    }

    private static void level(
            Condition condition, Recommended recommended, SupportLevel level, String place, Faults faults) {
        var present = condition.terms().supportLevel();
        if (recommended == Recommended.VARY) {
            faults.unless(
                    !level.isAbove(present),
                    Fault.of(CND_2, "This is above the present level %s.".formatted(present), "Recommend ESCALATE.")
                            .at(place + "/terms/supportLevel"));
            return;
        }
        faults.unless(
                level.isAbove(present),
                Fault.of(CND_2, "This is not above the present level %s.".formatted(present), "Recommend VARY.")
                        .at(place + "/terms/supportLevel"));
        faults.unless(
                condition.missedReviews() < MISSED_TOO_OFTEN,
                Fault.of(
                                CND_5,
                                "The office missed %d quarterly reviews of this condition."
                                        .formatted(condition.missedReviews()),
                                "Recommend another way; the level cannot rise any more.")
                        .at(place + "/recommendation"));
    }

    private static AuthorisationProblem problem(Faults faults) {
        if (names(faults, BLK_1)) {
            return AuthorisationProblem.PROHIBITED_GROUND;
        }
        return names(faults, CND_3) ? AuthorisationProblem.CONDITION_ULTRA_VIRES : AuthorisationProblem.REVIEW_INVALID;
    }

    private static boolean names(Faults faults, AuthorisationRule rule) {
        return faults.all().stream()
                .anyMatch(each ->
                        each.rule() != null && rule.id().equals(each.rule().id()));
    }
}
