package org.openccg.registry.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.openccg.registry.practice.Chosen;

/** A practice that chooses a group itself ends what the Board proposed for it. */
@ApplicationScoped
class ChoiceStands {

    private final Assignments assignments;
    private final AssignmentTrail trail;

    ChoiceStands(Assignments assignments, AssignmentTrail trail) {
        this.assignments = assignments;
        this.trail = trail;
    }

    void chosen(@Observes Chosen chosen) {
        assignments.openFor(chosen.practice()).ifPresent(assignment -> {
            var before = assignment.status();
            assignment.overtake(chosen.at());
            trail.record(
                    assignment,
                    AssignmentStep.OVERTAKE.name(),
                    "PRACTICE",
                    before,
                    null,
                    chosen.at(),
                    Map.of("groupId", chosen.groupId()));
        });
    }
}
