package org.openccg.authorisation.application.rest;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.conflict.Acting;

/** A step the reader could take now, and where; DECLARE comes before all others. */
@Schema(name = "OpenStep")
record OpenStep(
        @Schema(examples = "SUBMIT") String step,
        By by,

        @Schema(examples = "/applications/4f0c7c1e-5a53-4c1e-9d0e-7f6f4b1f2a10/submit")
        String href) {

    static List<OpenStep> of(Application application, Acting reader) {
        var steps = Stream.of(Step.values())
                .filter(step -> application.isOpen(step, reader))
                .map(step -> new OpenStep(step.name(), step.by(), href(application, step.slug())));
        return Stream.concat(declare(application, reader), steps).toList();
    }

    boolean is(Step other) {
        return step.equals(other.name());
    }

    private static Stream<OpenStep> declare(Application application, Acting reader) {
        var by = reader.isAuthorisingOfficer() ? By.AUTHORISING_OFFICER : By.MANAGER;
        return application.awaitsDeclarationOf(reader)
                ? Stream.of(new OpenStep("DECLARE", by, href(application, "declarations")))
                : Stream.empty();
    }

    private static String href(Application application, String rest) {
        return "/applications/%s/%s".formatted(application.id(), rest);
    }
}
