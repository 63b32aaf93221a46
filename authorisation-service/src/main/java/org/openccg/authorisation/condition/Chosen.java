package org.openccg.authorisation.condition;

import static org.openccg.authorisation.AuthorisationRule.CND_1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** Finds the conditions a body names, each once, and refuses what is none of the case. */
final class Chosen {

    private final List<Condition> pending;
    private final HashSet<UUID> seen = new HashSet<>();
    private final Faults faults = new Faults();

    Chosen(List<Condition> pending) {
        this.pending = pending;
    }

    List<Condition> of(List<UUID> ids, String place) {
        var found = new ArrayList<Condition>();
        for (int index = 0; index < ids.size(); index++) {
            var id = ids.get(index);
            var condition =
                    pending.stream().filter(each -> each.id().equals(id)).findFirst();
            faults.unless(
                    condition.isPresent(),
                    Fault.of(
                                    CND_1,
                                    "This is no pending condition of the case.",
                                    "See GET /applications/{id}/conditions.")
                            .at(place + "/" + index));
            faults.unless(
                    seen.add(id),
                    Fault.of(CND_1, "The condition is named twice.", "Name it once.")
                            .at(place + "/" + index));
            condition.ifPresent(found::add);
        }
        return found;
    }

    Faults faults() {
        return faults;
    }

    void refuseIfAny() {
        faults.refuseIfAny(AuthorisationProblem.REVIEW_INVALID);
    }
}
