package org.openccg.authorisation.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Step;

/** A deferral as an authorising officer states it: imposed, and then it can be appealed, or by consent. */
@Schema(name = "Deferring")
public record Deferring(
        @NotBlank @Size(max = 20_000) @Schema(examples = "The merger of two practices is to be settled first.")
        String reasons,

        @Nullable Boolean byConsent)
        implements Intended {

    @Override
    public Step step() {
        return Step.DEFER;
    }

    boolean agreed() {
        return Boolean.TRUE.equals(byConsent);
    }
}
