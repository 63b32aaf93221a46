package org.openccg.authorisation.application;

import java.util.UUID;
import org.openccg.authorisation.conflict.Acting;

/** A case the caller may see, with the caller as somebody who wants to act in it. */
public record AtHand(Application application, Acting who) {

    public UUID id() {
        return application.id();
    }

    public boolean isIn(Status status) {
        return application.status() == status;
    }

    /** Whether the caller could take the step now. */
    public boolean isOpen(Step step) {
        return application.isOpen(step, who);
    }

    /** The same case as it would be after the word that there is nothing to declare. */
    public AtHand declaring() {
        return new AtHand(application, who.declaring());
    }

    public boolean awaitsDeclaration() {
        return application.awaitsDeclarationOf(who);
    }
}
