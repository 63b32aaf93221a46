package org.openccg.appeals.appeal.rest;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.appeals.appeal.By;
import org.openccg.appeals.appeal.Step;

/** A step the caller can take now. */
record StepView(
        @Schema(examples = "LODGE") String step,
        By by,

        @Schema(examples = "/appeals/7c2f3a10-5b1e-4c5e-9f6a-0d3b8a1c2e4f/lodge")
        URI href) {

    static StepView of(UUID appeal, Step step) {
        return new StepView(step.name(), step.by(), URI.create("/appeals/" + appeal + "/" + step.path()));
    }

    /** What comes before every step of a duty. */
    static StepView declaration(UUID appeal, By duty) {
        return new StepView("DECLARE", duty, URI.create("/appeals/" + appeal + "/declarations"));
    }
}
