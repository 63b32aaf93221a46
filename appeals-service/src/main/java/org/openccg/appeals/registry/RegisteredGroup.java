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

    /**
     * An office held in the group.
     *
     * @param employer as in the organisations claim
     * @param to the first day on which it no longer holds
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Appointment(
            UUID subject,
            String name,
            String capacity,
            @Nullable String employer,
            LocalDate from,
            @Nullable LocalDate to) {

        /** Whether all is there that a sender could have left out. */
        public boolean isComplete() {
            return subject != null && name != null && capacity != null && from != null;
        }
    }
}
