package org.openccg.registry.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.Finding;
import org.openccg.registry.RegistryRule;

/** For want of what a decision about support has no effect: SUP-1, SUP-2 and SUP-3. Who the provider is never matters. */
final class SupportRules {

    private static final int LONGEST = 18;
    private static final int FOUR_YEARS = 48;
    private static final int OPTIONS = 2;
    private static final LocalDate LAST_DAY = LocalDate.of(2016, 4, 30);

    private SupportRules() {}

    static List<Finding> findings(SupportDecision decision) {
        var found = new ArrayList<Finding>();
        choice(decision, found);
        term(decision, found);
        wayOut(decision, found);
        return List.copyOf(found);
    }

    private static void choice(SupportDecision decision, List<Finding> found) {
        if (!decision.isDecidedByGroup()) {
            found.add(Finding.of(
                    "IMPOSED_SUPPORT",
                    RegistryRule.SUP_1,
                    "The group did not decide this: %s."
                            .formatted(
                                    decision.decider() == Party.GROUP
                                            ? "an office wrote that it had"
                                            : decision.decider() == Party.OFFICE
                                                    ? "an office did"
                                                    : "the supplier did"),
                    "Leave it to the group, whose chair confirms it or decides otherwise."));
        }
        if (decision.options().size() < OPTIONS && decision.fewerOptionsBecause() == null) {
            found.add(Finding.of(
                    "OPTIONS_NOT_SHOWN",
                    RegistryRule.SUP_1,
                    decision.options().isEmpty() ? "No options were shown." : "Only one option was shown.",
                    "Show another, or let the group say why there is none."));
        }
    }

    private static void term(SupportDecision decision, List<Finding> found) {
        var terms = decision.terms();
        if (decision.route() == Route.NHS_CSU_SLA) {
            if (terms.isLongerThan(LONGEST) && !decision.isLongTermAcknowledged()) {
                found.add(Finding.of(
                        "TERM_NOT_ACKNOWLEDGED",
                        RegistryRule.SUP_2,
                        "It is for more than %d months, and the group did not say that it knows.".formatted(LONGEST),
                        "Agree a shorter term, or let the group's chair acknowledge it."));
            }
            if (terms.runsBeyond(LAST_DAY)) {
                found.add(Finding.of(
                        "ENDS_TOO_LATE",
                        RegistryRule.SUP_2,
                        terms.endsOn() == null
                                ? "It has no end."
                                : "It runs until %s."
                                        .formatted(Deadline.words(terms.endsOn().minusDays(1))),
                        "Let it end on %s or before.".formatted(Deadline.words(LAST_DAY))));
            }
        }
        if (terms.isBindingFor(FOUR_YEARS)) {
            found.add(Finding.of(
                    "MINIMUM_TOO_LONG",
                    RegistryRule.SUP_2,
                    "Nobody may leave for %d months.".formatted(terms.minimumTermMonths()),
                    "Agree a shorter minimum, or none."));
        }
    }

    private static void wayOut(SupportDecision decision, List<Finding> found) {
        var terms = decision.terms();
        if (decision.route() != Route.IN_HOUSE && terms.exitNoticeMonths() == null) {
            found.add(Finding.of(
                    "NO_WAY_OUT",
                    RegistryRule.SUP_3,
                    "There is no notice with which the group could leave.",
                    "Agree an exit clause."));
        }
        if (terms.exclusive()) {
            found.add(Finding.of(
                    "EXCLUSIVE",
                    RegistryRule.SUP_3,
                    "The group may buy from nobody else.",
                    "Take the exclusivity out."));
        }
    }
}
