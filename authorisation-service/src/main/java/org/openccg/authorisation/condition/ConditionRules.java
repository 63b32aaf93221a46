package org.openccg.authorisation.condition;

import static org.openccg.authorisation.AuthorisationRule.APP_8;
import static org.openccg.authorisation.AuthorisationRule.BLK_4;
import static org.openccg.authorisation.AuthorisationRule.CND_1;
import static org.openccg.authorisation.AuthorisationRule.CND_2;
import static org.openccg.authorisation.AuthorisationRule.CND_3;
import static org.openccg.authorisation.AuthorisationRule.CND_6;
import static org.openccg.authorisation.AuthorisationRule.CND_7;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.RecommendedCondition;
import org.openccg.authorisation.assessment.Result;
import org.openccg.authorisation.condition.WithheldFunction.Exerciser;
import org.openccg.authorisation.notice.Ground;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Rule;

/**
 * Whether conditions may be proposed: each answers one unmet criterion, demands nothing beyond the law, and from level
 * IV on rests on a ground like a block.
 *
 * @param results what was found in this round, by criterion
 * @param recommended what the moderator recommended, where those were conditions
 * @param pending criteria that carry a condition already
 */
record ConditionRules(Map<String, Result> results, List<RecommendedCondition> recommended, Set<String> pending) {

    /** Everything that is wrong with the conditions of a notice; what is beyond the law comes first. */
    List<Fault> faults(List<ProposedCondition> conditions, List<Ground> grounds) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        var proposed =
                conditions.stream().map(ProposedCondition::criterion).collect(Collectors.toCollection(HashSet::new));
        proposed.addAll(pending);
        for (int index = 0; index < conditions.size(); index++) {
            var condition = conditions.get(index);
            var at = new Place("/conditions/" + index, faults);
            at.unless(
                    seen.add(condition.criterion()) && !pending.contains(condition.criterion()),
                    CND_1,
                    "%s would carry two conditions.".formatted(condition.criterion()),
                    "Put what is asked for into one.",
                    "/criterion");
            unmet(condition, at);
            recommended(condition, at);
            terms(condition, at);
            if (condition.isAsABlock()) {
                ground(condition, grounds, proposed, at);
            }
        }
        return beyondTheLawFirst(faults);
    }

    /** The terms alone, as they are recommended at a review. */
    static List<Fault> termFaults(ProposedCondition condition, String place) {
        var faults = new ArrayList<Fault>();
        terms(condition, new Place(place, faults));
        return beyondTheLawFirst(faults);
    }

    /** The ground of terms from level IV on, as they are recommended at a review. */
    static List<Fault> groundFaults(
            ProposedCondition condition, List<Ground> grounds, Set<String> pending, String place) {
        var faults = new ArrayList<Fault>();
        ground(condition, grounds, pending, new Place(place, faults));
        return faults;
    }

    private void unmet(ProposedCondition condition, Place at) {
        var result = results.getOrDefault(condition.criterion(), Result.NOT_ASSESSED);
        at.unless(
                result != Result.NOT_ASSESSED,
                APP_8,
                "%s has not been assessed.".formatted(condition.criterion()),
                "Name a criterion that was assessed NOT_MET.",
                "/criterion");
        at.unless(
                result != Result.MET,
                CND_2,
                "%s was assessed as met.".formatted(condition.criterion()),
                "A condition addresses a criterion that was assessed NOT_MET.",
                "/criterion");
    }

    /** What was moderated is not made harsher by whoever serves it. */
    private void recommended(ProposedCondition condition, Place at) {
        if (recommended.isEmpty()) {
            return;
        }
        var level = SupportLevel.of(condition.supportLevel());
        var moderated = recommended.stream()
                .filter(each -> each.criterion().equals(condition.criterion()))
                .findFirst();
        at.unless(
                moderated.isPresent(),
                CND_2,
                "The moderator recommended no condition for %s.".formatted(condition.criterion()),
                "Propose those recommended, or take the case back to moderation.",
                "/criterion");
        moderated
                .flatMap(each -> SupportLevel.of(each.supportLevel()))
                .ifPresent(most -> at.unless(
                        level.filter(each -> each.isAbove(most)).isEmpty(),
                        CND_2,
                        "The moderator recommended level %s.".formatted(most),
                        "Propose that level or a lower one.",
                        "/supportLevel"));
    }

    private static void terms(ProposedCondition condition, Place at) {
        at.given(condition.wording(), "The condition has no wording.", "Say what the group is to do.", "/wording");
        at.given(condition.reasons(), "The condition has no reasons.", "Say why it is needed.", "/reasons");
        at.given(
                condition.supportOffered(),
                "No support is offered.",
                "Say what support comes with it.",
                "/supportOffered");
        demands(condition, at);
        var level = SupportLevel.of(condition.supportLevel());
        at.unless(level.isPresent(), CND_2, "There is no such support level.", "Use I to VII.", "/supportLevel");
        if (condition.isAsABlock()) {
            at.given(
                    condition.directions() == null ? "" : condition.directions(),
                    "From level IV on a condition carries directions.",
                    "Record what is directed.",
                    "/directions");
        }
        functions(condition, level.filter(SupportLevel::withholds).isPresent(), at);
    }

    private static void demands(ProposedCondition condition, Place at) {
        at.unless(
                !condition.demands().isEmpty(),
                CND_3,
                "It is not said what kind of thing is demanded.",
                "Name one or more of: %s.".formatted(Demand.lawful()),
                "/demands");
        for (int index = 0; index < condition.demands().size(); index++) {
            var demand = Demand.of(condition.demands().get(index));
            String where = "/demands/" + index;
            at.unless(
                    demand.isPresent(),
                    CND_3,
                    "No condition can demand that.",
                    "Use one of: %s.".formatted(Demand.lawful()),
                    where);
            demand.flatMap(Demand::lacking)
                    .ifPresent(why -> at.unless(
                            false, CND_3, why, "Leave it out; lawful are: %s.".formatted(Demand.lawful()), where));
        }
    }

    private static void functions(ProposedCondition condition, boolean withholds, Place at) {
        at.unless(
                withholds != condition.functionsWithheld().isEmpty(),
                CND_7,
                withholds ? "It is not said which functions are removed." : "This level removes no function.",
                withholds ? "Name them, and who exercises them." : "Leave them out, or propose level VI.",
                "/functionsWithheld");
        for (int index = 0; index < condition.functionsWithheld().size(); index++) {
            var withheld = condition.functionsWithheld().get(index);
            String where = "/functionsWithheld/" + index;
            at.unless(
                    withheld.weighsAllFactors(),
                    CND_7,
                    "The function or one of the factors is left open.",
                    "State the function, and effectiveness, capability and willingness of who exercises it.",
                    where);
            at.unless(
                    withheld.exercisedBy() == Exerciser.BOARD || withheld.isByAWillingGroup(),
                    CND_7,
                    "No other group exercises a function against its own will.",
                    "Name the group and record that it is willing, or let the Board exercise it.",
                    where + "/willing");
        }
    }

    private static void ground(ProposedCondition condition, List<Ground> grounds, Set<String> proposed, Place at) {
        var index = condition.ground();
        at.unless(
                index != null && index < grounds.size(),
                CND_2,
                "From level IV on a condition rests on a ground of the notice, as a block does.",
                "Add the ground to the notice's grounds and give its place, from 0.",
                "/ground");
        if (index == null || index >= grounds.size()) {
            return;
        }
        var ground = grounds.get(index);
        boolean own = condition.criterion().equals(ground.criterion());
        at.unless(
                own,
                !own && proposed.contains(String.valueOf(ground.criterion())) ? CND_6 : CND_2,
                "Its ground is about %s."
                        .formatted(ground.criterion() == null ? "no criterion" : "criterion " + ground.criterion()),
                "Rest it on a ground about its own criterion; a condition is held against no other.",
                "/ground");
        var level = SupportLevel.of(condition.supportLevel()).orElseThrow();
        at.unless(
                ground.conditionsConsidered().stream()
                        .flatMap(each -> SupportLevel.of(each.supportLevel()).stream())
                        .anyMatch(level::isAbove),
                BLK_4,
                "No milder support was considered.",
                "Name at least one lower level in the ground, and why it would not do.",
                "/ground");
    }

    private static List<Fault> beyondTheLawFirst(List<Fault> faults) {
        faults.sort(java.util.Comparator.comparing(fault -> fault.rule() != CND_3));
        return List.copyOf(faults);
    }

    /** Where in the body, and what was found there. */
    private record Place(String pointer, List<Fault> faults) {

        void unless(boolean holds, Rule rule, String detail, String remedy, String rest) {
            if (!holds) {
                faults.add(Fault.of(rule, detail, remedy).at(pointer + rest));
            }
        }

        void given(String text, String detail, String remedy, String rest) {
            unless(!text.isBlank(), CND_2, detail, remedy, rest);
        }
    }
}
