package org.openccg.appeals.appeal;

import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.UUID;
import org.openccg.appeals.registry.RegisteredGroup.Appointment;

/** Somebody who held an office in the group when the appeal was drafted or lodged. */
@Embeddable
public record Party(UUID subject, String name, String capacity) {

    private static final Set<String> MAY_APPEAL = Set.of("CHAIR", "ACCOUNTABLE_OFFICER", "SIGNATORY", "DEPUTY");

    static Party of(Appointment appointment) {
        return new Party(appointment.subject(), appointment.name(), appointment.capacity());
    }

    boolean mayAppeal() {
        return MAY_APPEAL.contains(capacity);
    }
}
