package org.openccg.registry.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.security.SignedIn;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;

/** Writes down what happened to an assignment, in its own chain first and then in its group's. */
@ApplicationScoped
class AssignmentTrail {

    private final Assignments assignments;
    private final Trail trail;
    private final GroupHistory history;
    private final SignedIn signedIn;

    AssignmentTrail(Assignments assignments, Trail trail, GroupHistory history, SignedIn signedIn) {
        this.assignments = assignments;
        this.trail = trail;
        this.history = history;
        this.signedIn = signedIn;
    }

    void record(
            Assignment assignment,
            String step,
            String capacity,
            @Nullable AssignmentStatus from,
            @Nullable String reason,
            Instant at,
            Map<String, Object> detail) {
        assignments.flush();
        trail.record(new Entry(
                assignment.id(),
                assignment.version(),
                step,
                signedIn.caller(),
                capacity,
                at,
                from == null ? null : from.name(),
                assignment.status().name(),
                reason,
                detail));
    }

    void recordForGroup(Group group, String step, Assignment assignment, @Nullable String reason, Instant at) {
        history.record(
                group,
                step,
                "BOARD",
                at,
                group.status(),
                reason,
                Map.of(
                        "assignmentId",
                        assignment.id(),
                        "practice",
                        assignment.practice(),
                        "lastDay",
                        assignment.deadline().lastDay().toString()));
    }
}
