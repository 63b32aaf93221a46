package org.openccg.registry.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment as everybody may see it. */
@Schema(name = "Appointment")
public record Speaker(
        UUID id,
        UUID subject,
        String name,
        Capacity capacity,
        @Schema(examples = "practice:Z90001") String employer,
        LocalDate from,

        @Schema(description = "the first day on which it no longer holds") @Nullable
        LocalDate to,

        @Schema(description = "chosen by a majority of the practices")
        boolean elected) {

    public static Speaker of(Appointment appointment) {
        return new Speaker(
                appointment.id(),
                appointment.subject(),
                appointment.name(),
                appointment.capacity(),
                appointment.employer(),
                appointment.from(),
                appointment.to(),
                appointment.isElected());
    }
}
