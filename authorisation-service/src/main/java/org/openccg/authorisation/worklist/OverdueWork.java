package org.openccg.authorisation.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.deadline.CaseDeadline;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.task.TaskFor;

/** Decisions the Board owes and has not made: the Department asks about them and decides none of them. */
@ApplicationScoped
class OverdueWork implements WorkSource {

    @Override
    public List<Work> on(Desk desk) {
        var standing = desk.standing();
        if (!standing.caller().is("doh") || !standing.holds("national")) {
            return List.of();
        }
        return desk.cases().stream()
                .filter(at -> isLate(desk, at))
                .map(at -> new Offer(
                                desk, at, WorkKind.OVERDUE, "Ask the Board why %s has no decision yet", "/timeline")
                        .make(TaskFor.DOH, null, clock(desk, at), null))
                .toList();
    }

    private static boolean isLate(Desk desk, AtHand at) {
        return desk.clock(at, DeadlineKind.DECISION)
                .filter(clock -> clock.isOverdue(desk.now()))
                .isPresent();
    }

    private static CaseDeadline clock(Desk desk, AtHand at) {
        return desk.clock(at, DeadlineKind.DECISION).orElseThrow();
    }
}
