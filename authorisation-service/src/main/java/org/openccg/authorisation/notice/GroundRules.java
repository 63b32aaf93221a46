package org.openccg.authorisation.notice;

import static org.openccg.authorisation.AuthorisationRule.APP_8;
import static org.openccg.authorisation.AuthorisationRule.BLK_1;
import static org.openccg.authorisation.AuthorisationRule.BLK_2;
import static org.openccg.authorisation.AuthorisationRule.BLK_4;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.assessment.Result;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.PermittedGround;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Rule;

/**
 * Whether grounds may be put forward: lawful, tied to a finding and evidence, and the last resort.
 *
 * @param catalogue the version the application froze
 * @param found what was found last in this round, by criterion
 * @param onFile ids of the documents of the case that the group can open
 * @param money how a ground on money shows its sums
 */
record GroundRules(CriteriaCatalogue catalogue, Map<String, Found> found, Set<UUID> onFile, SumsRules money) {

    /** Everything that is wrong with the grounds; what the law forbids comes first. */
    List<Fault> faults(List<Ground> grounds) {
        var unlawful = new ArrayList<Fault>();
        var unsupported = new ArrayList<Fault>();
        if (grounds.isEmpty()) {
            unlawful.add(Fault.of(BLK_1, "No ground is named.", "Name at least one permitted ground.")
                    .at("/grounds"));
        }
        for (int index = 0; index < grounds.size(); index++) {
            var ground = grounds.get(index);
            String place = "/grounds/" + index;
            if (catalogue.permitted(ground.ground()).isEmpty()) {
                unlawful.add(notPermitted(ground.ground()).at(place + "/ground"));
            }
            basis(ground, place, unsupported);
            evidence(ground, place, unsupported);
            unsupported.addAll(money.faults(ground, place));
            lastResort(ground, place, unsupported);
        }
        unlawful.addAll(unsupported);
        return unlawful;
    }

    /** Codes among the grounds that are forbidden by name. */
    static List<String> prohibited(CriteriaCatalogue catalogue, List<Ground> grounds) {
        return grounds.stream()
                .map(Ground::ground)
                .filter(code -> catalogue.prohibited(code).isPresent())
                .distinct()
                .toList();
    }

    private Fault notPermitted(String code) {
        return catalogue
                .prohibited(code)
                .map(prohibited -> Fault.of(
                        new Explained(BLK_1, prohibited.why() + " " + BLK_1.basis()),
                        "%s (%s) is no ground for a block.".formatted(code, prohibited.title()),
                        "Lawful would be: " + prohibited.lawfulInstead() + "."))
                .orElseGet(() -> Fault.of(
                        BLK_1,
                        "The law knows no such ground.",
                        "Use one of: "
                                + catalogue.permittedGrounds().stream()
                                        .map(PermittedGround::code)
                                        .collect(Collectors.joining(", "))));
    }

    private void basis(Ground ground, String place, List<Fault> faults) {
        if (ground.restsOnCriterion() == isGiven(ground.statutoryTest())) {
            unless(
                    false,
                    faults,
                    BLK_2,
                    ground.restsOnCriterion() ? "The ground is tied to two things." : "The ground is tied to nothing.",
                    "Name the criterion assessed NOT_MET, or the statutory test for the grounds that have one.",
                    place + "/criterion");
        } else if (ground.restsOnCriterion()) {
            criterion(String.valueOf(ground.criterion()), place + "/criterion", faults);
        } else {
            statutoryTest(ground, place + "/statutoryTest", faults);
        }
        unless(
                !ground.reasons().isBlank(),
                faults,
                BLK_2,
                "The ground has no reasons.",
                catalogue
                        .permitted(ground.ground())
                        .map(permitted -> "State: " + permitted.mustCarry() + ".")
                        .orElse("State the reasons."),
                place + "/reasons");
    }

    /** What the law knows no ground for has no test either; that it is no ground is said elsewhere. */
    private void statutoryTest(Ground ground, String place, List<Fault> faults) {
        catalogue.permitted(ground.ground()).ifPresent(permitted -> {
            unless(
                    permitted.statutoryTest(),
                    faults,
                    BLK_2,
                    "This ground has no test of its own in the law.",
                    "Name the criterion that was assessed NOT_MET.",
                    place);
            unless(
                    !permitted.statutoryTest() || permitted.basis().equals(ground.statutoryTest()),
                    faults,
                    BLK_2,
                    "This is not the test of the ground.",
                    "Name it as the catalogue does: %s.".formatted(permitted.basis()),
                    place);
        });
    }

    private void criterion(String code, String place, List<Fault> faults) {
        if (catalogue.criterion(code).isEmpty()) {
            unless(
                    false,
                    faults,
                    BLK_2,
                    "There is no such criterion in version %s, which applies.".formatted(catalogue.version()),
                    "Use a code of GET /catalogue/%s.".formatted(catalogue.version()),
                    place);
            return;
        }
        var result = found.containsKey(code) ? found.get(code).result() : Result.NOT_ASSESSED;
        unless(
                result != Result.NOT_ASSESSED,
                faults,
                APP_8,
                "%s has not been assessed.".formatted(code),
                "Assess it first; what was not assessed supports no conclusion.",
                place);
        unless(
                result != Result.MET,
                faults,
                BLK_2,
                "%s was assessed as met.".formatted(code),
                "A ground needs a criterion that was assessed NOT_MET.",
                place);
    }

    private void evidence(Ground ground, String place, List<Fault> faults) {
        unless(
                !ground.evidence().isEmpty() || isNotEvidenced(ground),
                faults,
                BLK_2,
                "The ground names no evidence.",
                "Name at least one document of the case; only what was asked for and never answered needs none.",
                place + "/evidence");
        unless(
                onFile.containsAll(ground.evidence()),
                faults,
                BLK_2,
                "A document named is not in this case, or nobody can open it, so that the group cannot see it.",
                "Upload it to the case first.",
                place + "/evidence");
    }

    /** The request nobody answered stands in for a document. */
    private boolean isNotEvidenced(Ground ground) {
        return ground.restsOnCriterion()
                && found.containsKey(ground.criterion())
                && found.get(ground.criterion()).isNotEvidenced();
    }

    private void lastResort(Ground ground, String place, List<Fault> faults) {
        unless(
                !ground.conditionsConsidered().isEmpty(),
                faults,
                BLK_4,
                "No condition was considered.",
                "Name at least one condition with its support level, and why it would not do.",
                place + "/conditionsConsidered");
        for (int index = 0; index < ground.conditionsConsidered().size(); index++) {
            var considered = ground.conditionsConsidered().get(index);
            String where = place + "/conditionsConsidered/" + index;
            unless(
                    catalogue.hasSupportLevel(considered.supportLevel()),
                    faults,
                    BLK_4,
                    "There is no such support level.",
                    "Use I to VII.",
                    where + "/supportLevel");
            unless(
                    !considered.whyInadequate().isBlank(),
                    faults,
                    BLK_4,
                    "It is not said why this would not do.",
                    "Say why.",
                    where + "/whyInadequate");
        }
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void unless(
            boolean holds, List<Fault> faults, Rule rule, String detail, String remedy, String place) {
        if (!holds) {
            faults.add(Fault.of(rule, detail, remedy).at(place));
        }
    }

    /** The rule with what it rests on in this very case. */
    private record Explained(Rule rule, String basis) implements Rule {

        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public String sentence() {
            return rule.sentence();
        }
    }
}
