package org.openccg.authorisation.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.condition.Imposed;
import org.openccg.platform.time.Until;

/**
 * What an authorising officer decides.
 *
 * @param byConsent whether the group agreed, for a deferral
 * @param conditions those imposed
 * @param suggestions those the notice stands beside, with what is made of them
 * @param appeal the last day to appeal, where there is a right of appeal
 */
record Verdict(
        Step step,
        String reasons,
        boolean byConsent,
        List<DecisionGround> grounds,
        List<Imposed> conditions,
        List<Answer> answers,
        List<WeighedSuggestion> suggestions,
        @Nullable Until appeal) {

    Status outcome() {
        return switch (step) {
            case AUTHORISE -> Status.AUTHORISED;
            case IMPOSE_CONDITIONS -> Status.AUTHORISED_WITH_CONDITIONS;
            case BLOCK -> Status.BLOCKED;
            case DEFER -> Status.DEFERRED;
            default -> throw new IllegalStateException(step + " decides nothing");
        };
    }

    /** The right of appeal in words, as it stands in the letter. */
    @Nullable
    String rightOfAppeal() {
        return appeal == null ? null : rightOfAppeal(appeal);
    }

    static String rightOfAppeal(Until appeal) {
        return "You may appeal to the Department of Health. The last day is %s: %s."
                .formatted(appeal.words(), appeal.computed());
    }
}
