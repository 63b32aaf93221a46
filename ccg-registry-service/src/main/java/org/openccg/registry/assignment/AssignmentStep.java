package org.openccg.registry.assignment;

import static org.openccg.registry.assignment.AssignmentStatus.CONFIRMED;
import static org.openccg.registry.assignment.AssignmentStatus.OVERTAKEN;
import static org.openccg.registry.assignment.AssignmentStatus.PROPOSED;
import static org.openccg.registry.assignment.AssignmentStatus.WITHDRAWN;

import org.openccg.platform.problem.Refused;

/** Everything that can happen to an assignment: the whole transition table. */
public enum AssignmentStep {
    /** By the practice or the group. */
    REPRESENT(PROPOSED),
    CONFIRM(CONFIRMED),
    WITHDRAW(WITHDRAWN),
    /** By the practice's own choice of a group, which stands. */
    OVERTAKE(OVERTAKEN);

    private final AssignmentStatus to;

    AssignmentStep(AssignmentStatus to) {
        this.to = to;
    }

    public boolean isFrom(AssignmentStatus status) {
        return status == PROPOSED;
    }

    AssignmentStatus apply(AssignmentStatus current) {
        if (!isFrom(current)) {
            throw Refused.stepNotAllowed(this, current, current.steps());
        }
        return to;
    }
}
