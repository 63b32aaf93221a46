package org.openccg.authorisation.application;

import static org.openccg.authorisation.AuthorisationRule.APP_5;
import static org.openccg.authorisation.AuthorisationRule.APP_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** Whether a recommendation fits what was found, and what it leaves open. */
final class RecommendationRules {

    private final Recommending made;
    private final Measured measured;

    RecommendationRules(Recommending made, Measured measured) {
        this.made = made;
        this.measured = measured;
    }

    Faults faults() {
        var faults = new Faults();
        switch (made.recommendation()) {
            case AUTHORISE -> unmetAreNamed(faults);
            case AUTHORISE_WITH_CONDITIONS ->
                faults.unless(
                        !made.proposed().isEmpty(),
                        Fault.of(APP_8, "No condition is proposed.", "Propose support for what is not met.")
                                .at("/conditions"));
            case BLOCK ->
                faults.unless(
                        !measured.notMet().isEmpty() || made.namesTest(),
                        Fault.of(
                                        APP_8,
                                        "No criterion was found NOT_MET, so nothing supports a block.",
                                        "Recommend otherwise, or name the test of the law that is not met.")
                                .at("/recommendation"));
            case DEFER -> {
                // leaves everything open, and says why in its reasons
            }
        }
        conditions(faults);
        return faults;
    }

    /** What whoever decides should know, in sentences. */
    List<String> warnings() {
        var warnings = new ArrayList<String>();
        if (!measured.open().isEmpty()) {
            warnings.add("%d of %d criteria were not assessed and support no conclusion: %s."
                    .formatted(
                            measured.open().size(),
                            measured.catalogue().criteria().size(),
                            String.join(", ", measured.open())));
        }
        if (made.recommendation() == Recommendation.AUTHORISE_WITH_CONDITIONS) {
            var unaddressed = new TreeSet<>(measured.notMet());
            unaddressed.removeAll(made.proposed().stream()
                    .map(RecommendedCondition::criterion)
                    .collect(Collectors.toSet()));
            if (!unaddressed.isEmpty()) {
                warnings.add("Not met and without a condition proposed: %s.".formatted(String.join(", ", unaddressed)));
            }
        }
        if (made.recommendation() == Recommendation.AUTHORISE
                && !measured.notMet().isEmpty()) {
            warnings.add("Not met, see the reasons: %s.".formatted(String.join(", ", measured.notMet())));
        }
        return warnings;
    }

    private void unmetAreNamed(Faults faults) {
        measured.notMet()
                .forEach(criterion -> faults.unless(
                        made.reasons().contains(criterion),
                        Fault.of(
                                        APP_8,
                                        "%s is not met, and the reasons do not name it.".formatted(criterion),
                                        "Say in the reasons why the group should be authorised all the same.")
                                .at("/reasons")));
    }

    private void conditions(Faults faults) {
        var seen = new HashSet<String>();
        for (int index = 0; index < made.proposed().size(); index++) {
            var condition = made.proposed().get(index);
            String place = "/conditions/" + index;
            faults.unless(
                    made.recommendation() == Recommendation.AUTHORISE_WITH_CONDITIONS,
                    Fault.of(
                                    APP_8,
                                    "Conditions go with AUTHORISE_WITH_CONDITIONS only.",
                                    "Leave them out, or recommend that.")
                            .at(place));
            faults.unless(
                    measured.notMet().contains(condition.criterion()),
                    Fault.of(
                                    APP_8,
                                    "%s was not found NOT_MET.".formatted(condition.criterion()),
                                    "Propose conditions for criteria that are not met only.")
                            .at(place + "/criterion"));
            faults.unless(
                    seen.add(condition.criterion()),
                    Fault.of(APP_8, "The criterion has two conditions.", "Propose one for each criterion.")
                            .at(place + "/criterion"));
            faults.unless(
                    measured.catalogue().hasSupportLevel(condition.supportLevel()),
                    Fault.of(
                                    APP_5,
                                    "There is no support level %s in version %s, which applies."
                                            .formatted(
                                                    condition.supportLevel(),
                                                    measured.catalogue().version()),
                                    "Use one of GET /catalogue/%s."
                                            .formatted(measured.catalogue().version()))
                            .at(place + "/supportLevel"));
        }
    }
}
