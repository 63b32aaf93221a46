package org.openccg.authorisation.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Step;

/** An authorisation in full, as an authorising officer states it. */
@Schema(name = "Authorising")
public record Authorising(
        @NotBlank @Size(max = 20_000) @Schema(examples = "All criteria are met.")
        String reasons) implements Intended {

    @Override
    public Step step() {
        return Step.AUTHORISE;
    }
}
