package org.openccg.appeals.appeal.rest;

import static org.openccg.platform.problem.CommonProblem.INVALID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.openccg.appeals.panel.InterestKind;
import org.openccg.platform.declaration.Declared;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/**
 * What somebody with a duty declares before opening an appeal.
 *
 * @param interests empty when there are none
 */
record NewDeclaration(@NotNull @Size(max = 50) List<@NotNull @Valid Declared> interests) {

    /** Refuses kinds of interest that are none, all at once. */
    void check() {
        var faults = new Faults();
        for (int i = 0; i < interests.size(); i++) {
            String kind = interests.get(i).kind();
            faults.unless(
                    Arrays.stream(InterestKind.values())
                            .anyMatch(known -> known.name().equals(kind)),
                    new Fault(
                            null,
                            "%s is no kind of interest.".formatted(kind),
                            "Use one of " + Arrays.toString(InterestKind.values()),
                            "/interests/" + i + "/kind"));
        }
        faults.refuseIfAny(INVALID);
    }
}
