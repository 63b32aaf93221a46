package org.openccg.authorisation.stakeholdersurvey;

import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** What is wrong with a file, by line and column, up to as much as anybody reads. */
final class SheetFaults {

    private static final int MOST = 200;

    private final Faults faults = new Faults();
    private int noted;

    void at(long line, int column, String detail, String remedy) {
        if (noted++ < MOST) {
            faults.add(new Fault(
                    null,
                    "Line %d, column %d: %s".formatted(line, column, detail),
                    remedy,
                    "/lines/%d/columns/%d".formatted(line, column)));
        }
    }

    /** Of the file as a whole, once. */
    void atFile(boolean holds, String detail, String remedy) {
        var fault = new Fault(null, detail, remedy, "/file");
        if (!holds && !faults.all().contains(fault)) {
            noted++;
            faults.add(fault);
        }
    }

    boolean isEmpty() {
        return noted == 0;
    }

    void refuseIfAny() {
        if (noted > MOST) {
            faults.add(
                    new Fault(null, "There are %d faults in all.".formatted(noted), "Correct these first.", "/file"));
        }
        faults.refuseIfAny(AuthorisationProblem.RESPONSES_INVALID);
    }
}
