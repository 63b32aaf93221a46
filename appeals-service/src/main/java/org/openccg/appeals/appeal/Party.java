package org.openccg.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.registry.RegisteredGroup.Appointment;

/**
 * Somebody who holds an office in the group.
 *
 * @param employer as in the organisations claim
 * @param to the first day on which it no longer holds
 */
@Embeddable
public record Party(
        @Column(nullable = false) UUID subject,
        @Column(nullable = false) String name,
        @Column(nullable = false) String capacity,
        @Nullable String employer,
        @Column(name = "from_on", nullable = false) LocalDate from,
        @Nullable @Column(name = "to_on") LocalDate to) {

    private static final Set<String> MAY_APPEAL = Set.of("CHAIR", "ACCOUNTABLE_OFFICER", "SIGNATORY", "DEPUTY");

    static Party of(Appointment appointment) {
        return new Party(
                appointment.subject(),
                appointment.name(),
                appointment.capacity(),
                appointment.employer(),
                appointment.from(),
                appointment.to());
    }

    boolean mayAppeal() {
        return MAY_APPEAL.contains(capacity);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    boolean isTheSameAs(Party other) {
        return subject.equals(other.subject) && capacity.equals(other.capacity) && from.equals(other.from);
    }

    /** What remains when it is no longer spoken of from that day on; nothing of what had not begun. */
    Optional<Party> endedOn(LocalDate day) {
        if (from.isAfter(day)) {
            return Optional.empty();
        }
        boolean over = to != null && !to.isAfter(day);
        return Optional.of(over ? this : new Party(subject, name, capacity, employer, from, day));
    }

    /** As the trail writes it. */
    String words() {
        return "%s %s from %s%s".formatted(capacity, name, from, to == null ? "" : " until before " + to);
    }
}
