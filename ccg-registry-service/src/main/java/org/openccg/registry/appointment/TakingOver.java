package org.openccg.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** When several groups become one, nobody speaks for them any longer, and the one their practices agreed on leads it. */
@ApplicationScoped
public class TakingOver {

    private final Appointments appointments;
    private final Announcements announcements;

    TakingOver(Appointments appointments, Announcements announcements) {
        this.appointments = appointments;
        this.announcements = announcements;
    }

    /** @param chair of the successor */
    public void takeOver(Collection<UUID> predecessors, Appointment chair, LocalDate today, Instant at) {
        predecessors.forEach(group ->
                appointments.speakersOf(group, today).presentAndFuture().forEach(each -> each.end(today, today)));
        appointments.persist(chair);
        appointments.flush();
        predecessors.forEach(group -> announcements.changed(group, at));
        announcements.changed(chair.groupId(), at);
    }
}
