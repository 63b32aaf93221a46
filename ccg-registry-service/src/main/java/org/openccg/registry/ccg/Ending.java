package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.stay.AdverseAct;
import org.openccg.registry.stay.Stays;

/** A group comes to an end: it withdraws, or the Board dissolves it. Everything it was is kept. */
@ApplicationScoped
public class Ending {

    private final Memberships memberships;
    private final Stays stays;
    private final GroupHistory history;

    private final Event<Ended> ended;

    Ending(Memberships memberships, Stays stays, GroupHistory history, Event<Ended> ended) {
        this.memberships = memberships;
        this.stays = stays;
        this.history = history;
        this.ended = ended;
    }

    /** @param group locked */
    public void withdraw(Group group, Capacity capacity, String reason, Instant at) {
        var before = group.status();
        group.withdraw(at);
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        memberships.endAll(group.id(), today, at);
        ended.fire(new Ended(group.id(), today, at));
        history.record(
                group,
                Step.WITHDRAW.name(),
                capacity.name(),
                at,
                before,
                reason,
                Map.of("membershipsEndOn", today.toString()));
    }

    /**
     * @param group locked
     * @param on the first day on which its practices are no longer members
     */
    public void dissolve(Group group, LocalDate on, String reason, Instant at) {
        var before = group.status();
        group.dissolve(at);
        stays.refuse(AdverseAct.DISSOLVE, group.id());
        if (on.isBefore(LocalDate.ofInstant(at, BusinessClock.LONDON))) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            "Its practices cannot have been without a group since %s.".formatted(on),
                            "Name today or a later day.",
                            "/on")));
        }
        memberships.endAll(group.id(), on, at);
        ended.fire(new Ended(group.id(), on, at));
        history.record(
                group,
                Step.DISSOLVE.name(),
                Step.DISSOLVE.by().name(),
                at,
                before,
                reason,
                Map.of("membershipsEndOn", on.toString()));
    }
}
