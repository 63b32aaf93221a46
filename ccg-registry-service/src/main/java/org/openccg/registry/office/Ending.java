package org.openccg.registry.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;

/** What ends, ends today or later, and before it would have: days gone by are not rewritten. */
final class Ending {

    private Ending() {}

    static void refuseUnlessAhead(LocalDate on, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (to != null && !to.isAfter(today)) {
            throw Refused.because(
                    RegistryProblem.OVER_ALREADY,
                    "It ended with the day before %s.".formatted(to),
                    "Nothing needs to be done.");
        }
        if (on.isBefore(today)) {
            throw invalid("%s has gone by.".formatted(on), "Let it end today or later.");
        }
        if (from != null && on.isBefore(from)) {
            throw invalid("It begins on %s.".formatted(from), "Give that day, and it never begins, or a later one.");
        }
        if (to != null && on.isAfter(to)) {
            throw invalid("It ends before %s already.".formatted(to), "Give an earlier day, or begin it anew.");
        }
    }

    private static Refused invalid(String detail, String remedy) {
        return new Refused(CommonProblem.INVALID, List.of(new Fault(null, detail, remedy, "/to")));
    }
}
