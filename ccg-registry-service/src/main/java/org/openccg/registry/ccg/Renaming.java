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
import org.openccg.registry.appointment.Capacity;

/** A group takes another name from today on; what it was called before is kept. */
@ApplicationScoped
public class Renaming {

    private final GroupNames names;
    private final GroupHistory history;

    Renaming(GroupNames names, GroupHistory history) {
        this.names = names;
        this.history = history;
    }

    /** @param group locked */
    public void rename(Group group, Capacity capacity, String name, String reason, Instant at) {
        var before = group.name();
        group.rename(name, at);
        if (!GroupName.isLawful(name)) {
            throw new Refused(RegistryProblem.CCG_NAME_INVALID, List.of(GroupName.fault(name)));
        }
        if (name.equals(before)) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(null, "That is the group's name.", "Name another, or leave it.", "/name")));
        }
        names.begin(group, LocalDate.ofInstant(at, BusinessClock.LONDON), at);
        history.record(
                group,
                Step.RENAME.name(),
                capacity.name(),
                at,
                group.status(),
                reason,
                Map.of("before", before, "name", name));
    }
}
