package org.openccg.authorisation.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.deadline.CaseDeadline;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.task.TaskFor;
import org.openccg.platform.time.Deadline;

/** Makes work of a case out of what is to be done and the clock it is done by. */
record Offer(Desk desk, AtHand at, WorkKind kind, String action, String path) {

    /** For those of the group. */
    Work group(@Nullable CaseDeadline clock, @Nullable UUID about) {
        return make(TaskFor.GROUP, null, clock, about);
    }

    /** For reviewers, by the day on which the Board owes its decision. */
    Work reviewer(By by) {
        return reviewer(by, desk.clock(at, DeadlineKind.DECISION).orElse(null), null);
    }

    Work reviewer(By by, @Nullable CaseDeadline clock, @Nullable UUID about) {
        return make(by == By.AUTHORISING_OFFICER ? TaskFor.NHSCB : TaskFor.REVIEWING_OFFICE, by, clock, about);
    }

    Work make(TaskFor whose, @Nullable By by, @Nullable CaseDeadline clock, @Nullable UUID about) {
        String id = at.id() + "." + kind + (about == null ? "" : "." + about);
        @Nullable LocalDate dueOn = clock == null ? null : clock.until().lastDay();
        return new Work(
                id,
                kind,
                at,
                whose,
                by,
                action.formatted(at.application().applicants().groupName()) + until(clock),
                "/applications/%s%s".formatted(at.id(), path),
                dueOn,
                clock != null && clock.isOverdue(desk.now()));
    }

    private String until(@Nullable CaseDeadline clock) {
        if (clock == null) {
            return ".";
        }
        String day = Deadline.words(clock.until().lastDay());
        if (clock.stoppedSince().isPresent()) {
            return ". The clock stands still; as it is, it would be due on %s.".formatted(day);
        }
        if (clock.kind() == DeadlineKind.DECISION) {
            return (clock.isOverdue(desk.now())
                            ? ". The Board owed its decision by %s."
                            : ". The Board owes its decision by %s.")
                    .formatted(day);
        }
        return (clock.isOverdue(desk.now()) ? ". It was due on %s." : ". The last day for it is %s.").formatted(day);
    }
}
