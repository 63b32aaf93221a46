package org.openccg.authorisation.application.rest;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.application.Step;
import org.openccg.platform.security.Caller;

/** A step the reader could take now, and where. */
@Schema(name = "OpenStep")
record OpenStep(
        Step step,
        By by,

        @Schema(examples = "/applications/4f0c7c1e-5a53-4c1e-9d0e-7f6f4b1f2a10/submit")
        String href) {

    static List<OpenStep> of(Application application, Caller reader) {
        return steps(application, reader).stream()
                .map(step ->
                        new OpenStep(step, step.by(), "/applications/%s/%s".formatted(application.id(), step.slug())))
                .toList();
    }

    static List<Step> steps(Application application, Caller reader) {
        return Stream.of(Step.values())
                .filter(step -> application.isOpen(step, reader))
                .toList();
    }
}
