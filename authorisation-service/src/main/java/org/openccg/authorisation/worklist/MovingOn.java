package org.openccg.authorisation.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Consequence;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;

/** With its status the work in a case changes, and nobody is on the old one any more. */
@ApplicationScoped
class MovingOn implements Consequence {

    private final Claims claims;

    MovingOn(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void of(Application application, Status before, String what, Acting by, Instant at) {
        if (before != application.status()) {
            claims.moved(application.id(), Person.of(by), at);
        }
    }
}
