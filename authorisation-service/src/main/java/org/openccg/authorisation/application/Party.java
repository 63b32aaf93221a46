package org.openccg.authorisation.application;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody appointed in the group, as copied when the application was started. */
@Embeddable
public record Party(
        @Basic(optional = false) UUID subject,
        @Basic(optional = false) String name,

        @Basic(optional = false) @Enumerated(EnumType.STRING)
        Capacity capacity,

        @Basic(optional = false) String employer) {

    /** An appointment, if it is of a kind that concerns applications. */
    public static Optional<Party> of(UUID subject, String name, String capacity, @Nullable String employer) {
        return Capacity.named(capacity).map(known -> new Party(subject, name, known, employer == null ? "" : employer));
    }
}
