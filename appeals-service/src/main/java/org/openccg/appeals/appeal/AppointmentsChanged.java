package org.openccg.appeals.appeal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.registry.RegisteredGroup.Appointment;
import org.openccg.appeals.registry.Registry;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;
import org.openccg.platform.time.BusinessClock;

/**
 * Other people speak for a group. While its appeal is a draft this is a change of it, since lodging takes over what the
 * registry said before; afterwards it is none, so that nobody holds up a ruling by appointing somebody.
 */
@ApplicationScoped
class AppointmentsChanged implements EventHandler {

    private final Appeals appeals;
    private final Announcement announcement;

    AppointmentsChanged(Appeals appeals, Announcement announcement) {
        this.appeals = appeals;
        this.announcement = announcement;
    }

    @Override
    public String type() {
        return "APPOINTMENTS_CHANGED";
    }

    @Override
    public String sender() {
        return Registry.NAME;
    }

    @Override
    public void handle(Event event) {
        var changed = announcement.read(
                event,
                Changed.class,
                facts -> facts.isCompleteFor(event.caseId()),
                "groupId, which is the caseId, and appointments with subject, name, capacity and from");
        var parties = changed.appointments.stream().map(Party::of).toList();
        var day = LocalDate.ofInstant(event.occurredAt(), BusinessClock.LONDON);
        for (var appeal : appeals.ofGroup(changed.groupId)) {
            if (appeal.group().follow(parties, day)) {
                record(event, appeal);
            }
        }
    }

    private void record(Event event, Appeal appeal) {
        if (appeal.status() == Status.DRAFT) {
            appeals.unsettle(appeal);
        }
        var words = appeal.group().parties().stream().map(Party::words).sorted().toList();
        announcement.record(event, appeal, "PARTIES_CHANGED", Map.of("parties", words));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Changed(UUID groupId, @Nullable List<Appointment> appointments) {

        boolean isCompleteFor(UUID group) {
            return group.equals(groupId)
                    && appointments != null
                    && appointments.stream().allMatch(each -> each != null && each.isComplete());
        }
    }
}
