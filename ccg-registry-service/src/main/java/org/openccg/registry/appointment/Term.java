package org.openccg.registry.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.registry.RegistryRule;

/**
 * The days for which somebody is to be appointed.
 *
 * @param to the first day on which it no longer holds
 */
public record Term(LocalDate from, @Nullable LocalDate to) {

    private static final int YEARS_AHEAD = 10;

    /** Who spoke for the group on a day gone by is not rewritten, and a deputy's time is short. */
    void refuseUnlessFitFor(Capacity capacity, LocalDate today) {
        var faults = new Faults()
                .unless(
                        isAhead(from, today),
                        new Fault(
                                null,
                                "It cannot begin on %s.".formatted(from),
                                "Let it begin today or later, within ten years.",
                                "/from"))
                .unless(
                        to == null || to.isAfter(from) && isAhead(to, today),
                        new Fault(
                                null,
                                "It cannot end on %s.".formatted(to),
                                "Let it end after the day on which it begins, within ten years.",
                                "/to"));
        if (capacity == Capacity.DEPUTY && isAhead(from, today)) {
            faults.unless(
                    to != null && !to.isAfter(from.plusMonths(Speakers.MONTHS)),
                    Fault.of(
                                    RegistryRule.LDR_1,
                                    "A deputy is appointed for three months at most at a time.",
                                    "Name the day of the end, no later than three months after the beginning.")
                            .at("/to"));
        }
        faults.refuseIfAny(CommonProblem.INVALID);
    }

    static boolean isAhead(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }
}
