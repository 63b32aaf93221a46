package org.openccg.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.openccg.appeals.Person;
import org.openccg.platform.security.Caller;

/** Who began the appeal, and when. */
@Embeddable
public record Drafted(
        @Column(name = "drafted_at") Instant at,
        @Column(name = "drafted_by") UUID subject,
        @Column(name = "drafted_by_name") String name) {

    static Drafted by(Caller caller, Instant at) {
        return new Drafted(at, caller.subject(), caller.name());
    }

    Person by() {
        return new Person(subject, name);
    }
}
