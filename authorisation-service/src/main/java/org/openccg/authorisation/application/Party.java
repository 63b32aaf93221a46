package org.openccg.authorisation.application;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody appointed in the group, as the registry last told.
 *
 * @param to the first day on which it no longer holds
 */
@Embeddable
public record Party(
        @Basic(optional = false) UUID subject,
        @Basic(optional = false) String name,

        @Basic(optional = false) @Enumerated(EnumType.STRING)
        Capacity capacity,

        @Basic(optional = false) String employer,
        @Basic(optional = false) @Column(name = "from_on") LocalDate from,
        @Column(name = "to_on") @Nullable LocalDate to) {

    /** Before everything, for appointments whose beginning nobody knows. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** An appointment, if it is of a kind that concerns applications and holds on any day at all. */
    public static Optional<Party> of(
            UUID subject,
            String name,
            String capacity,
            @Nullable String employer,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return Capacity.named(capacity)
                .map(known -> new Party(
                        subject, name, known, employer == null ? "" : employer, from == null ? EVER : from, to))
                .filter(party -> !party.isOverOn(party.from));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return to != null && !day.isBefore(to);
    }

    /** Nobody says so any more: it ended, at the latest today. */
    Party endedBy(LocalDate day) {
        return isOverOn(day) ? this : new Party(subject, name, capacity, employer, from, day);
    }

    boolean isSameAs(Party other) {
        return subject.equals(other.subject) && capacity == other.capacity && from.equals(other.from);
    }
}
