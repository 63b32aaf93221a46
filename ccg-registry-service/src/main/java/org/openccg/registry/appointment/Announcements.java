package org.openccg.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.outbox.Outbox;
import org.openccg.platform.time.BusinessClock;

/** Tells the services that keep the parties of their cases who speaks for a group now, and who will. */
@ApplicationScoped
public class Announcements {

    private static final List<String> RECEIVERS = List.of("authorisation-service", "appeals-service");

    private final Appointments appointments;
    private final Outbox outbox;

    Announcements(Appointments appointments, Outbox outbox) {
        this.appointments = appointments;
        this.outbox = outbox;
    }

    /** Everybody there is to know of, in the transaction of the change. */
    public void changed(UUID groupId, Instant at) {
        var facts = new Facts(
                groupId,
                appointments
                        .speakersOf(groupId, LocalDate.ofInstant(at, BusinessClock.LONDON))
                        .presentAndFuture()
                        .stream()
                        .map(Announcements::party)
                        .toList());
        RECEIVERS.forEach(receiver -> outbox.tell(receiver, groupId, "APPOINTMENTS_CHANGED", at, facts));
    }

    private static Party party(Appointment appointment) {
        return new Party(
                appointment.subject(),
                appointment.name(),
                appointment.capacity(),
                appointment.employer(),
                appointment.from(),
                appointment.to());
    }

    record Facts(UUID groupId, List<Party> appointments) {}

    record Party(
            UUID subject,
            String name,
            Capacity capacity,
            String employer,
            LocalDate from,
            @Nullable LocalDate to) {}
}
