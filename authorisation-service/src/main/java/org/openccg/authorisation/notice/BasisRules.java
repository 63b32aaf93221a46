package org.openccg.authorisation.notice;

import static org.openccg.authorisation.AuthorisationRule.APP_8;
import static org.openccg.authorisation.AuthorisationRule.BLK_2;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.assessment.Result;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Rule;

/**
 * Whether a ground is tied to a criterion that was found not met, or to its own test of the law, and to documents the
 * group can open (BLK-2).
 *
 * @param found what was found last in this round, by criterion
 * @param onFile ids of the documents of the case that the group can open
 */
record BasisRules(CriteriaCatalogue catalogue, Map<String, Found> found, Set<UUID> onFile) {

    /** Everything that is wrong with what one ground rests on. */
    List<Fault> faults(Ground ground, String place) {
        var faults = new ArrayList<Fault>();
        basis(ground, place, faults);
        evidence(ground, place, faults);
        return faults;
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

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void unless(
            boolean holds, List<Fault> faults, Rule rule, String detail, String remedy, String place) {
        if (!holds) {
            faults.add(Fault.of(rule, detail, remedy).at(place));
        }
    }
}
