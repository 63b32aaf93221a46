package org.openccg.authorisation.application.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Status;

/** Says beforehand what withdrawing would do; computed from where the case stands, and nothing is done. */
@ApplicationScoped
class Withdrawing {

    List<String> effects(Application application) {
        if (!application.status().isUndecided()) {
            return List.of("Nothing: there is an outcome already, and a case with an outcome cannot be withdrawn.");
        }
        var effects = new ArrayList<String>();
        effects.add("The application becomes WITHDRAWN for good; it can be read as before.");
        if (application.submittedAt().isPresent()) {
            effects.add(
                    "The register hears of it: the group is no longer an applicant and is again what it was before.");
            effects.add("Findings, evidence, meetings and everything said stay on record; no decision follows.");
        } else {
            effects.add("The register never heard of this draft, and nothing changes there.");
        }
        if (application.status() == Status.NOTICE_SERVED) {
            effects.add("The notice served falls; nobody decides on it, and no right of appeal arises from it.");
        }
        application
                .wave()
                .filter(wave -> application.submittedAt().isPresent())
                .ifPresent(wave -> effects.add("Its place in wave " + wave + " is given up."));
        effects.add("Budget, staff, area and members of the group are not touched.");
        effects.add("The group may start a new application at any time; it begins with what this one says and holds.");
        return effects;
    }
}
