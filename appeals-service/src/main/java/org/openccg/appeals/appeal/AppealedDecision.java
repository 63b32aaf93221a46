package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.NOT_APPEALABLE;
import static org.openccg.appeals.AppealsRule.APL_1;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** The decision appealed against, as it was served. */
@Embeddable
public record AppealedDecision(
        @Column(name = "decision_id") UUID id,
        @Column(name = "decision_outcome") String outcome,
        @Column(name = "decision_served_at") Instant servedAt,
        @Column(name = "last_day_to_appeal") LocalDate lastDayToAppeal,
        @Column(name = "last_day_computed") String lastDayComputed) {

    /** The file's decision; refuses one that cannot be appealed against. */
    static AppealedDecision of(DecisionFile file) {
        var decision = file.decision();
        if (decision == null || !file.isAppealable()) {
            throw Refused.because(
                    NOT_APPEALABLE,
                    APL_1,
                    decision == null
                            ? "Nothing has been decided yet."
                            : "The outcome %s cannot be appealed against.".formatted(decision.outcome()),
                    "A block, an imposed deferral, a decision not made in time, a condition of level IV or above, or a"
                            + " delegation withdrawn as a sanction can.");
        }
        return new AppealedDecision(
                decision.id(),
                decision.outcome(),
                decision.servedAt(),
                decision.lastDayToAppeal(),
                decision.lastDayComputed());
    }

    /** Refuses a file whose decision has taken the place of this one. */
    void checkStillStands(DecisionFile file) {
        if (!of(file).id.equals(id)) {
            throw Refused.because(
                    NOT_APPEALABLE,
                    APL_1,
                    "The decision this was drafted against has been replaced by another.",
                    "Withdraw this draft and start one against the new decision.");
        }
    }

    /** The one stored value that was served with the decision; nobody computes it again. */
    public Deadline timeToAppeal() {
        return new Deadline(lastDayToAppeal, lastDayComputed);
    }
}
