package org.openccg.authorisation.appeals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.application.Step;

/** A ruling on an appeal: what becomes of the application. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Ruling(
        @NotNull UUID appealId,
        @NotNull UUID applicationId,
        @NotNull Remedy remedy,
        @Nullable Outcome outcome,
        @NotNull UUID rulingId) {

    Status substituted() {
        return outcome == Outcome.AUTHORISED_WITH_CONDITIONS ? Status.AUTHORISED_WITH_CONDITIONS : Status.AUTHORISED;
    }

    enum Remedy {
        DISMISS,
        SUBSTITUTE,
        REMIT;

        /** The step of the table it takes; a dismissal takes none. */
        Step step() {
            return this == REMIT ? Step.REMIT : Step.SUBSTITUTE;
        }
    }

    enum Outcome {
        AUTHORISED,
        AUTHORISED_WITH_CONDITIONS
    }
}
