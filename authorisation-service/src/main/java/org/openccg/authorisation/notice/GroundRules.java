package org.openccg.authorisation.notice;

import static org.openccg.authorisation.AuthorisationRule.BLK_1;
import static org.openccg.authorisation.AuthorisationRule.BLK_4;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.PermittedGround;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Rule;

/**
 * Whether grounds may be put forward: lawful, tied to a finding and evidence, and the last resort.
 *
 * @param catalogue the version the application froze
 * @param basis what a ground can rest on
 * @param money how a ground on money shows its sums
 */
record GroundRules(CriteriaCatalogue catalogue, BasisRules basis, SumsRules money) {

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
            unsupported.addAll(basis.faults(ground, place));
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
