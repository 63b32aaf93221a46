package org.openccg.authorisation.notice;

import static org.openccg.authorisation.AuthorisationRule.BLK_5;
import static org.openccg.authorisation.engagement.PopulationBasis.ONS_MODERATED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openccg.authorisation.engagement.Sums;
import org.openccg.authorisation.registry.PublishedAllowance;
import org.openccg.platform.problem.Fault;

/**
 * Whether a ground on money shows more planned than allowed, or names the control that failed (BLK-5). Sums are checked
 * wherever they are given.
 *
 * @param today nobody was counted later
 * @param published the allowance of the group on moderated lists, where there is one
 */
record SumsRules(LocalDate today, Optional<PublishedAllowance> published) {

    private static final String ON_MONEY = "FINANCIAL_CONTROL";

    static SumsRules of(LocalDate today, Optional<PublishedAllowance> allowance) {
        return new SumsRules(today, allowance.filter(PublishedAllowance::isModerated));
    }

    List<Fault> faults(Ground ground, String place) {
        var faults = new ArrayList<Fault>();
        var sums = ground.sums();
        var control = ground.controlFailed();
        if (sums == null && control == null && ground.ground().equals(ON_MONEY)) {
            faults.add(Fault.of(
                            BLK_5,
                            "A ground on money shows neither sums nor a control that failed.",
                            "Add population with basis and day, rate and planned spend; or name the control that failed"
                                    + " and the document that shows it.")
                    .at(place + "/sums"));
        }
        if (control != null && !ground.evidence().contains(control.evidence())) {
            faults.add(Fault.of(
                            BLK_5,
                            "The document that shows the failed control is none of the ground's.",
                            "Name it among the evidence of the ground.")
                    .at(place + "/controlFailed/evidence"));
        }
        if (sums != null) {
            sums(sums, place + "/sums", faults);
        }
        return faults;
    }

    private void sums(GroundSums claimed, String place, List<Fault> faults) {
        var right = claimed.workedOut();
        var allowance = BigDecimal.valueOf(right.allowance());
        if (claimed.populationOn().isAfter(today)) {
            faults.add(Fault.of(
                            BLK_5,
                            "%s is still to come.".formatted(claimed.populationOn()),
                            "Name the day on which the people were counted.")
                    .at(place + "/populationOn"));
        }
        if (claimed.allowance() != null && claimed.allowance().compareTo(allowance) != 0) {
            faults.add(Fault.of(
                            BLK_5,
                            "The allowance, %s a head for %d people, is %s."
                                    .formatted(Sums.pounds(right.rate()), right.population(), Sums.pounds(allowance)),
                            "Write %s, or leave it out.".formatted(allowance.toPlainString()))
                    .at(place + "/allowance"));
        }
        published
                .filter(each -> isAnother(each, right))
                .ifPresent(each -> faults.add(Fault.of(
                                BLK_5,
                                "The allowance published for the group is %s."
                                        .formatted(Sums.pounds(BigDecimal.valueOf(each.amount()))),
                                "Use what it rests on: %s a head for %d people, ONS_MODERATED, on %s."
                                        .formatted(
                                                Sums.pounds(each.perHead()),
                                                each.population().value(),
                                                each.population().asAt()))
                        .at(place + "/basis")));
        if (right.plannedSpend().compareTo(allowance) <= 0) {
            faults.add(Fault.of(
                            BLK_5,
                            "The planned spending is within the allowance: " + right.words(),
                            "Spending within the allowance is no ground; name the control that failed, if one did.")
                    .at(place + "/plannedSpend"));
        }
    }

    private static boolean isAnother(PublishedAllowance published, Sums right) {
        return right.basis() != ONS_MODERATED
                || right.population() != published.population().value()
                || right.rate().compareTo(published.perHead()) != 0;
    }
}
