package org.openccg.appeals.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an appeal needs of a group: who holds an office in it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegisteredGroup(UUID id, List<Appointment> appointments) {

    public RegisteredGroup {
        appointments = appointments == null ? List.of() : List.copyOf(appointments);
    }

    public List<Appointment> appointmentsOn(LocalDate day) {
        return appointments.stream().filter(each -> each.isCurrentOn(day)).toList();
    }

    /** An office held from one day until before another. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Appointment(
            UUID subject,
            String name,
            String capacity,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean isCurrentOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }
}
