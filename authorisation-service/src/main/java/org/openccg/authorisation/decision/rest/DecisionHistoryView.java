package org.openccg.authorisation.decision.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.decision.NonDetermination;
import org.openccg.platform.time.Until;

/**
 * Every decision on a case, in the order they were served; one that corrects another names it.
 *
 * @param nonDetermination the latest time the Board did not decide by its day
 */
@Schema(name = "DecisionHistory")
record DecisionHistoryView(
        List<DecisionView> decisions, @Nullable MissingView nonDetermination) {

    /**
     * A decision that did not come in time.
     *
     * @param since from when on it can be appealed
     */
    @Schema(name = "NonDetermination")
    record MissingView(
            LocalDate dueOn, Instant since, LocalDate lastDayToAppeal, String lastDayComputed, String rightOfAppeal) {

        static MissingView of(NonDetermination missing, Optional<Until> appeal) {
            return new MissingView(
                    missing.due(),
                    missing.recordedAt(),
                    appeal.map(Until::lastDay).orElse(missing.lastDayToAppeal()),
                    appeal.map(Until::computed).orElse(missing.lastDayComputed()),
                    appeal.map(Decision::rightOfAppeal).orElse(missing.rightOfAppeal()));
        }
    }
}
