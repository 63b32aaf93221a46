package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.REPLY_TIME_RUNNING;
import static org.openccg.appeals.AppealsProblem.RESPONSE_TIME_RUNNING;
import static org.openccg.appeals.AppealsRule.APL_5;
import static org.openccg.appeals.AppealsRule.APL_8;

import java.time.Instant;
import java.util.Optional;
import org.openccg.appeals.timetable.Timetable;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** Whether an appeal may be ruled on as it lies there: not while the side whose turn it is still has time. */
final class Ripeness {

    private final Status status;
    private final Optional<Deadline> running;

    private Ripeness(Status status, Optional<Deadline> running) {
        this.status = status;
        this.running = running;
    }

    static Ripeness of(Appeal appeal, Instant at) {
        var status = appeal.status();
        var timetable = appeal.served();
        Optional<Deadline> turn =
                switch (status) {
                    case ACCEPTED -> timetable.map(Timetable::response);
                    case RESPONDED -> timetable.flatMap(Timetable::reply);
                    default -> Optional.empty();
                };
        return new Ripeness(status, turn.filter(deadline -> !deadline.isOverAt(at)));
    }

    boolean isRipe() {
        return running.isEmpty();
    }

    void check() {
        running.ifPresent(deadline -> {
            boolean response = status == Status.ACCEPTED;
            throw Refused.because(
                    response ? RESPONSE_TIME_RUNNING : REPLY_TIME_RUNNING,
                    response ? APL_8 : APL_5,
                    "The %s may come until %s (%s)."
                            .formatted(
                                    response ? "response" : "reply",
                                    Deadline.words(deadline.lastDay()),
                                    deadline.computed()),
                    "Rule when it is there, or after that day.");
        });
    }
}
