package org.openccg.registry.ods;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.problem.Rule;
import org.openccg.registry.RegistryProblem;

/** Everything wrong with the files of one request, up to a limit beyond which they are only counted. */
final class ImportFaults {

    private static final int MOST = 1000;

    private final List<Fault> found = new ArrayList<>();
    private int more;

    void add(String file, long line, int column, @Nullable Rule rule, String detail, String remedy) {
        if (found.size() < MOST) {
            found.add(new Fault(rule, detail, remedy, "%s:%d:%d".formatted(file, line, column)));
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void refuseIfAny() {
        if (more > 0) {
            found.add(new Fault(null, "And %d more.".formatted(more), "Correct these first.", null));
        }
        if (!isEmpty()) {
            throw new Refused(RegistryProblem.IMPORT_FAULTY, found);
        }
    }
}
