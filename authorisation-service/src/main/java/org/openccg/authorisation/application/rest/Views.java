package org.openccg.authorisation.application.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.ModerationNeeds;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.platform.directory.Directory;

/** Shows applications to the present caller. */
@RequestScoped
class Views {

    private final Handling handling;
    private final Directory directory;
    private final Deadlines deadlines;
    private final ModerationNeeds needs;

    Views(Handling handling, Directory directory, Deadlines deadlines, ModerationNeeds needs) {
        this.handling = handling;
        this.directory = directory;
        this.deadlines = deadlines;
        this.needs = needs;
    }

    ApplicationView of(Application application) {
        var reader = handling.acting(application);
        return ApplicationView.of(
                application,
                reader,
                directory.inCharge(application.office().code(), reader.day()),
                deadlines.dueOn(application.id()).orElse(null),
                steps(application).stream().map(OpenStep::step).toList());
    }

    List<OpenStep> steps(Application application) {
        var reader = handling.acting(application);
        return OpenStep.of(application, reader).stream()
                .filter(open -> !open.is(Step.MODERATE) || needs.areMet(application, reader))
                .toList();
    }
}
