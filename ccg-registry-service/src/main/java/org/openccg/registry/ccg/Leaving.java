package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;

/** A practice leaves its group of its own accord. Nothing stands in its way; a stay binds offices only (APL-6). */
@ApplicationScoped
public class Leaving {

    private final Memberships memberships;
    private final GroupHistory history;

    Leaving(Memberships memberships, GroupHistory history) {
        this.memberships = memberships;
        this.history = history;
    }

    /**
     * @param group locked
     * @param on the first day on which the practice is no longer a member
     */
    public void leave(Group group, String practice, LocalDate on, String reason, Instant at) {
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        group.leave(at);
        if (on.isBefore(today)) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            "A practice cannot have left on %s.".formatted(on),
                            "Name today or a later day; where a day was recorded wrongly, let it be corrected.",
                            "/on")));
        }
        var ending = memberships.ofGroup(group.id(), today).stream()
                .filter(membership -> membership.practice().equals(practice))
                .filter(membership -> membership.to() == null || on.isBefore(membership.to()))
                .toList();
        if (ending.isEmpty()) {
            throw Refused.because(
                    RegistryProblem.OVER_ALREADY,
                    "The membership of %s ends before %s.".formatted(practice, on),
                    "Name an earlier day, or leave it as it is.");
        }
        for (Membership membership : ending) {
            memberships.end(membership, on, at);
        }
        history.record(
                group,
                Step.LEAVE.name(),
                Step.LEAVE.by().name(),
                at,
                group.status(),
                reason,
                Map.of("practice", practice, "on", on.toString()));
    }
}
