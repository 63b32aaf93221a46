package org.openccg.appeals;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.openccg.platform.security.Caller;

/** Somebody who did something, as they were called then. */
@Embeddable
public record Person(UUID subject, String name) {

    public static Person of(Caller caller) {
        return new Person(caller.subject(), caller.name());
    }
}
