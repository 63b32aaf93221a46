package org.openccg.authorisation.engagement;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.openccg.authorisation.application.Person;

/** What somebody says to a suggestion or to advice. */
@Embeddable
public record Reply(
        @Basic(optional = false) String text,
        @Embedded Person by,
        @Basic(optional = false) @Column(name = "given_at") Instant at) {}
